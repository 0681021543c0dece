import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { typedRound } from '../checks/typed-round.ts'
import { issues } from '../papers/issues.ts'
import { papersOf } from '../papers/workspace.ts'
import { canonicalJson } from './canonical-json.ts'
import { ALGORITHM, type Cited, differingParts, fingerprint } from './fingerprint.ts'
import { signedFields } from './signed-fields.ts'
import { issuePrint } from './stale-signatures.ts'
import { type Statement, statementText } from './statement.ts'

interface Vectors {
  readonly algorithm: string
  readonly prints: readonly {
    readonly what: string
    readonly village: string
    readonly issue: Readonly<Record<string, unknown>>
    readonly cited: readonly (Omit<Cited, 'content'> & { readonly content?: unknown })[]
    readonly canonical: string
    readonly print: string
  }[]
  readonly statements: readonly { readonly statement: Statement; readonly text: string }[]
}

const path = fileURLToPath(new URL('vectors.json', import.meta.url))
const vectors = JSON.parse(readFileSync(path, 'utf8')) as Vectors

test('the vectors are of this algorithm', () => expect(vectors.algorithm).toBe(ALGORITHM))

test.each(vectors.prints)('$what', ({ village, issue, cited, canonical, print }) => {
  expect(canonicalJson({ village, ...signedFields(issue) })).toBe(canonical)
  expect(
    fingerprint(
      village,
      issue,
      cited.map((one) => ({ content: undefined, ...one })),
    ),
  ).toBe(print)
})

test.each(vectors.statements)('what is signed electronically', ({ statement, text }) => {
  expect(statementText(statement)).toBe(text)
})

const ISSUES = `kind: issues
issues:
  - { id: WT-001, aspect: B, feature: 租金未入账, text: 2023年租金未入账。, level: 一般, sources: [YD-001, TH-001, survey@2], status: 草拟 }
`
const REVIEWS = `kind: reviews
reviews:
  - { id: YD-001, date: 2025-09-10, what: 凭证, object: 2023年凭证, reviewers: [吴敏], found: 未见入账 }
`
const INTERVIEWS = `kind: interviews
interviews:
  - { id: TH-001, date: 2025-09-09, interviewers: [吴敏], recorder: 郑和平, person: 农户甲, category: 群众 }
`
const SURVEY = `kind: survey
issued: 2
returned: 2
invalid: 0
responses:
  - { ballot: 1, group: 群众, answers: AAAAA }
  - { ballot: 2, group: 群众, answers: BBBBB, comment: 租金去向不明 }
`

function printOf(change: (text: string) => string = (text) => text, without: string[] = []): string {
  const papers = {
    'villages/甲村/village.yaml': 'kind: village\nname: 甲村\ntown: 城东镇\n',
    'villages/甲村/issues.yaml': ISSUES,
    'villages/甲村/reviews.yaml': REVIEWS,
    'villages/甲村/survey.yaml': SURVEY,
    'restricted/villages/甲村/interviews.yaml': INTERVIEWS,
  }
  const typed = Object.entries(papers).filter(([file]) => !without.includes(file))
  const workspace = typedRound(Object.fromEntries(typed.map(([file, text]) => [file, change(text)])), {
    restricted: without.length === 0,
  })
  const [village] = workspace.villages
  const issue = village && papersOf(village, issues)[0]?.data.issues[0]
  if (!village || !issue) throw new Error('no problem in the round')
  return issuePrint(issue, village, workspace)
}

const signed = printOf()
const changed = (from: string, to: string) =>
  differingParts(
    signed,
    printOf((text) => text.replace(from, to)),
  )

test.each([
  ['layout', 'feature: 租金未入账,', '"feature":   "租金未入账",'],
  ['order of keys', 'level: 一般, sources', 'note: 待补, level: 一般, sources'],
  ['comments', 'reviews:\n', '# 已核对\nreviews:\n'],
  ['the state', 'status: 草拟', 'status: 已核实'],
  ['an unknown value written out', 'level: 一般,', 'level: 一般, amount: null, years: [],'],
  [
    'another record',
    'reviews:\n',
    'reviews:\n  - { id: YD-002, date: 2025-09-11, what: 现场, object: 塘, reviewers: [吴敏], found: 无 }\n',
  ],
  ['another sheet', 'answers: AAAAA', 'answers: CCCCC'],
])('%s changes nothing', (_, from, to) => {
  expect(changed(from, to)).toEqual([])
})

test.each([
  ['fields', 'level: 一般', 'level: 重点'],
  ['fields', 'text: 2023年', 'text: 2024年'],
  ['sources', '未见入账', '已入账'],
  ['sources', '租金去向不明', '没有意见'],
  ['restricted', '农户甲', '农户乙'],
])('%s differ after %s became %s', (part, from, to) => {
  expect(changed(from, to)).toEqual([part])
})

test('without the restricted papers the rest is still proved', () => {
  const without = ['restricted/villages/甲村/interviews.yaml']
  expect(printOf(undefined, without)).toMatch(/\.unseen$/u)
  expect(differingParts(signed, printOf(undefined, without))).toEqual([])
  expect(
    differingParts(
      signed,
      printOf((text) => text.replace('未见入账', '已入账'), without),
    ),
  ).toEqual(['sources'])
})

test('a signature moved to another record or village is another print', () => {
  const [one] = vectors.prints
  expect(differingParts(one?.print ?? '', fingerprint('乙村', one?.issue ?? {}, []))).toEqual(['fields'])
  expect(differingParts(one?.print ?? '', fingerprint('甲村', { ...one?.issue, id: 'WT-002' }, []))).toEqual([
    'fields',
  ])
})

test('a print that is none differs', () => expect(differingParts('abc', signed)).toEqual(['fields']))
