import { expect, test } from 'vitest'
import { memoryStore, tree } from './memory-store.fixture.ts'
import { mergeRound } from './merge-round.ts'

const issue = (id: string, text: string, more = '') =>
  `  - { id: ${id}, aspect: A, feature: 甲, text: ${text}, level: 一般, sources: [], status: 草拟${more} }\n`
const issues = (...records: string[]) => `kind: issues\nissues:\n${records.join('')}`
const leads = (...records: string[]) =>
  `kind: leads\nleads:\n${records.map((one) => `  - ${one}\n`).join('')}`
const lead = (id: string, wt: string, text = '某事') =>
  `{ id: ${id}, source: 信访, text: ${text}, status: 属实, issue: ${wt} }`

const WT = 'villages/甲村/issues.yaml'
const DC = 'villages/甲村/leads.yaml'
const first = issue('WT-001', '旧的')
const base = tree({
  [WT]: issues(first),
  [DC]: leads(lead('DC-001', 'WT-001')),
  'villages/乙村/leads.yaml': leads(),
})

function merged(ours: Record<string, string>, theirs: Record<string, string>) {
  const side = (files: Record<string, string>) => new Map([...base, ...Object.entries(files)])
  return mergeRound({ base, ours: side(ours), theirs: side(theirs) }, memoryStore)
}

test('a number that both gave anew goes to the signed one; the other gets a letter wherever its side cites it', () => {
  const signed = ', sign: { drafted: { by: 张三, date: 2025-09-10 } }'
  const one = {
    [WT]: issues(first, issue('WT-002', '一队的')),
    [DC]: leads(lead('DC-001', 'WT-001'), lead('DC-002', 'WT-002', '见WT-002及WT-0021')),
    'villages/乙村/leads.yaml': leads(lead('DC-001', '甲村/WT-002'), lead('DC-002', 'WT-002')),
  }
  const other = {
    [WT]: issues(first, issue('WT-002', '二队的', signed)),
    [DC]: leads(lead('DC-001', 'WT-001'), lead('DC-003', 'WT-002')),
  }
  for (const { files, disputes, renamings } of [merged(one, other), merged(other, one)]) {
    expect(disputes).toEqual([])
    expect(renamings.map(({ from, to }) => [from, to])).toEqual([['WT-002', 'WT-002b']])
    expect(files.get(WT)).toMatch(/WT-002, .*二队的[\s\S]*WT-002b, .*一队的/u)
    expect(files.get(DC)).toContain('text: 见WT-002b及WT-0021, status: 属实, issue: WT-002b }')
    expect(files.get(DC)).toContain('{ id: DC-003, source: 信访, text: 某事, status: 属实, issue: WT-002 }')
    expect(files.get('villages/乙村/leads.yaml')).toContain('issue: 甲村/WT-002b')
    expect(files.get('villages/乙村/leads.yaml')).toContain('issue: WT-002 }')
  }
})

test('evidence goes with its record; two stacks of ballots are numbered one behind the other', () => {
  const scans = (sha: string) =>
    `kind: evidence\nevidence:\n  - { id: ZZ-001, file: evidence/ZZ-001.jpg, sha256: ${sha.repeat(64)}, title: 单据, collected: 2025-09-10, by: 张三 }\n`
  const votes = (...marks: string[]) =>
    `kind: rating\nissued: 9\nreturned: 9\ninvalid: 0\nsubjects: []\nballots:\n${marks.map((one, index) => `  - { ballot: ${index + 1}, marks: ${one} }\n`).join('')}`
  const side = (sha: string, ...marks: string[]) => ({
    'villages/甲村/evidence.yaml': scans(sha),
    'villages/甲村/evidence/ZZ-001.jpg': `picture ${sha}`,
    'villages/甲村/rating.yaml': votes(...marks),
  })
  const { files, renamings } = merged(side('a', 'AAB', 'AAA'), side('b', 'AAB', 'BBB', 'ABC'))
  expect(renamings).toHaveLength(3)
  const paper = files.get('villages/甲村/evidence.yaml') ?? ''
  for (const [, id, name, sha = ''] of paper.matchAll(/id: (\S+), file: (\S+), sha256: (.)/gu)) {
    expect(name).toBe(`evidence/${id}.jpg`)
    expect(files.get(`villages/甲村/${name}`)).toBe(`picture ${sha}`)
  }
  const marks = [...(files.get('villages/甲村/rating.yaml') ?? '').matchAll(/ballot: (\d+), marks: (\w+)/gu)]
  expect(marks.map(([, number]) => Number(number)).sort()).toEqual([1, 2, 3, 4, 5])
  expect(marks.map(([, , mark]) => mark).sort()).toEqual(['AAA', 'AAB', 'AAB', 'ABC', 'BBB'])
})

test('files of one side come as they are; two versions of one that is no paper are a dispute', () => {
  const { files, disputes } = merged(
    { 'templates/a.md': '甲' },
    { 'templates/a.md': '乙', 'templates/b.md': '丙' },
  )
  expect(files.get('templates/b.md')).toBe('丙')
  expect(disputes).toMatchObject([{ file: 'templates/a.md', whole: { ours: '甲', theirs: '乙' } }])
})
