import { expect, test } from 'vitest'
import { sampleRound, sampleVillage } from '../reports/sample-round.fixture.ts'
import { withoutRestricted } from './without-restricted.ts'

const village = sampleVillage('城东村', {
  village: 'kind: village\nname: 城东村',
  interviews: 'kind: interviews\ninterviews: [{ id: TH-001, person: 农户甲 }]',
  persons: 'kind: persons\npersons: [{ alias: 农户甲, name: 贾宝田 }]',
})
const evidence = new Map([
  ['villages/城东村/evidence/ZZ-001.jpg', { size: 1, sha256: 'a' }],
  ['restricted/villages/城东村/evidence/ZZ-901.pdf', { size: 1, sha256: 'b' }],
])

test('the restricted papers are not there, nor their text and files', () => {
  const open = withoutRestricted(sampleRound([{ ...village, evidence }]))
  expect(open.restricted).toBe(false)
  expect(open.villages[0]?.papers.map(({ kind }) => kind.name)).toEqual(['village'])
  expect([...(open.villages[0]?.evidence.keys() ?? [])]).toEqual(['villages/城东村/evidence/ZZ-001.jpg'])
  expect(
    JSON.stringify(open.villages.map(({ papers }) => papers.map(({ source }) => source.text))),
  ).not.toContain('农户甲')
})

test('a record of restricted evidence is not there though its kind is an ordinary one', () => {
  const paper = village.papers[0]
  if (!paper) throw new Error('the village has a paper')
  const source = { ...paper.source, file: 'restricted/villages/城东村/evidence.yaml' } as typeof paper.source
  const papers = [...village.papers, { ...paper, source }]
  expect(withoutRestricted(sampleRound([{ ...village, papers }])).villages[0]?.papers).toHaveLength(1)
})

test('the same round is taken apart once', () => {
  const round = sampleRound([village])
  expect(withoutRestricted(round)).toBe(withoutRestricted(round))
})
