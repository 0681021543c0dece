import fc from 'fast-check'
import { toPaperVersion } from '../history/paper-version.ts'
import { canonicalJson } from '../signatures/canonical-json.ts'
import { appendRecords, removeValue, setValue } from '../source/edit-paper.ts'
import type { Tree } from './round-versions.ts'

/** What one person does at their desk. */
export interface Deed {
  readonly what: 'add' | 'cite' | 'edit' | 'remove' | 'ballot' | 'comment' | 'point'
  /** one of the six records that all have */
  readonly record: number
  readonly field: 'feature' | 'cause' | 'suggestion'
}

export const editing: fc.Arbitrary<Deed[]> = fc.array(
  fc.record<Deed>({
    what: fc.constantFrom(
      'add',
      'add',
      'cite',
      'edit',
      'edit',
      'edit',
      'remove',
      'ballot',
      'comment',
      'point',
    ),
    record: fc.integer({ min: 1, max: 6 }),
    field: fc.constantFrom('feature', 'cause', 'suggestion'),
  }),
  { minLength: 1, maxLength: 8 },
)

const ISSUES = 'villages/甲村/issues.yaml'
const LEADS = 'villages/甲村/leads.yaml'
const RATING = 'villages/甲村/rating.yaml'

/** Six problems, each with a word of its own, and papers around them. */
export function baseTree(): Tree {
  const records = [1, 2, 3, 4, 5, 6].map(
    (n) =>
      `  - id: WT-00${n}\n    aspect: A\n    feature: r${n}\n    text: 旧${n}\n    level: 一般\n    sources: []\n    status: 草拟\n`,
  )
  return new Map([
    [ISSUES, `# 问题底稿\nkind: issues\nissues:\n${records.join('')}`],
    [LEADS, 'kind: leads\nleads:\n  - { id: DC-001, source: 信访, text: 头一条, status: 待查 }\n'],
    [
      RATING,
      'kind: rating\nissued: 0\nreturned: 0\ninvalid: 0\nsubjects: []\nballots:\n  - { ballot: 1, marks: A }\n',
    ],
  ])
}

/** The papers after somebody's deeds. Every word that a person writes is theirs alone: `p0w3`. */
export function editedTree(base: Tree, deeds: readonly Deed[], person: number): Tree {
  const files = new Map(base)
  for (const [index, deed] of deeds.entries()) perform(files, deed, `p${person}w${index}`)
  return files
}

function perform(files: Map<string, string>, { what, record, field }: Deed, word: string): void {
  const change = (file: string, edit: (text: string) => string) =>
    files.set(file, edit(files.get(file) ?? ''))
  const issues = recordsOf(files, ISSUES, 'issues')
  const index = issues.findIndex(({ id }) => id === `WT-00${record}`)
  if (what === 'add' || what === 'cite') {
    const id = nextId(issues, 'WT')
    const sources = what === 'cite' ? [nextId(recordsOf(files, LEADS, 'leads'), 'DC')] : []
    const issue = { id, aspect: 'A', feature: word, text: word, level: '一般', sources, status: '草拟' }
    change(ISSUES, (text) => appendRecords(text, ['issues'], [issue]))
    if (what === 'cite') {
      const lead = { id: sources[0], source: '信访', text: `c${word}`, status: '属实', issue: id }
      change(LEADS, (text) => appendRecords(text, ['leads'], [lead]))
    }
  } else if (what === 'ballot') {
    const number = recordsOf(files, RATING, 'ballots').length + 1
    change(RATING, (text) => appendRecords(text, ['ballots'], [{ ballot: number, marks: word }]))
  } else if (index >= 0) {
    change(ISSUES, (text) => changedRecord(text, { what, record, field }, index, word))
  }
}

function changedRecord(text: string, { what, record, field }: Deed, index: number, word: string): string {
  if (what === 'edit') return setValue(text, ['issues', index, field], word)
  if (what === 'remove') return removeValue(text, ['issues', index])
  if (what === 'comment')
    return text.replace(`  - id: WT-00${record}\n`, `  # ${word}\n  - id: WT-00${record}\n`)
  const year = Number(word.replace(/\D/gu, '')) + 3000
  return setValue(text, ['issues', index, 'years'], [2000 + index, year])
}

function nextId(records: readonly Readonly<Record<string, unknown>>[], prefix: string): string {
  const numbers = records.map(({ id }) => Number(/\d+/u.exec(String(id))?.[0] ?? 0))
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

function recordsOf(files: Tree, file: string, list: string) {
  const records = toPaperVersion(file, new TextEncoder().encode(files.get(file) ?? ''))?.data[list]
  return (Array.isArray(records) ? records : []) as Readonly<Record<string, unknown>>[]
}

/** Every word of somebody's in a text. */
export function saidIn(text: string): Set<string> {
  return new Set(text.match(/\bp\dw\d\b/gu) ?? [])
}

/** What the papers mean: numbers replaced by what they stand for, order left out. */
export function meaningOf(files: Tree) {
  const issues = recordsOf(files, ISSUES, 'issues')
  const leads = recordsOf(files, LEADS, 'leads')
  const words = new Map([...issues, ...leads].map(({ id, text }) => [String(id), String(text)]))
  const meant = (value: unknown): unknown =>
    typeof value === 'string'
      ? (words.get(value) ?? value)
      : Array.isArray(value)
        ? value.map(meant).sort()
        : value
  const said = (record: Readonly<Record<string, unknown>>) =>
    canonicalJson(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, meant(value)])))
  return {
    issues: issues.map(said).sort(),
    leads: leads.map(said).sort(),
    ballots: recordsOf(files, RATING, 'ballots')
      .map(({ marks }) => marks)
      .sort(),
    numbers: recordsOf(files, RATING, 'ballots')
      .map(({ ballot }) => Number(ballot))
      .sort((a, b) => a - b),
  }
}
