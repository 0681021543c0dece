import { expect, test } from 'vitest'
import { issuesPaper, sampleIssue, sampleVillage } from './sample-round.fixture.ts'
import { veilOfficers } from './veil-officers.ts'

const village = sampleVillage('城东村', {
  village:
    'kind: village\nname: 城东村\nofficers: [{ id: m1, name: 储玉梅, post: 报账员 }, { id: m2, name: 欧阳建国, post: 主任 }]\n',
  issues: issuesPaper(sampleIssue('WT-001', 'people: [{ name: 巫志远, post: 原水利员 }]')),
})

test.each([
  [
    'officers become a surname and 某, posts stay',
    '报账员储玉梅、主任欧阳建国签批',
    '报账员储某、主任欧阳某签批',
  ],
  ['however they are spaced', '储 玉　梅未入账', '储某未入账'],
  ['so do those answerable who hold no post now', '2021年巫志远领取', '2021年巫某领取'],
  ['a party to a contract stays', '承租人陆大明欠租', '承租人陆大明欠租'],
  ['whoever signs or is written to stays', '报账员 储玉梅', '报账员 储玉梅'],
  ['a feature that ends in a name does not', '违规发放补贴给储玉梅', '违规发放补贴给储某'],
])('%s', (_, text, shown) => {
  expect(veilOfficers({ list: [{ text }] }, [village])).toEqual({ list: [{ text: shown }] })
})
