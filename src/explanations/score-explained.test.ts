import { expect, test } from 'vitest'
import { toScoreJson } from '../scoring/score-json.ts'
import { scoreRound } from '../scoring/score-round.ts'
import { inQuestion, named, workspace } from './example-in-question.fixture.ts'
import { roundedValue } from './figures.ts'
import { workedOut } from './worked-out.fixture.ts'

/** Where each number of `score --json` is explained, by the path that leads to it. */
const WAYS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^survey\/(issued|returned|invalid|valid|returnRate|overall|unknownRate|comments)$/u,
    (key) => `survey.${key}`,
  ],
  [/^survey\/aspects\/([^/]+)\/(score|n)$/u, (aspect, key) => `survey/${aspect}.${key}`],
  [/^survey\/items\/([^/]+)\/counts\/([^/]+)$/u, (id, answer) => `survey#${id}.${answer}`],
  [/^survey\/items\/([^/]+)\/([^/]+)$/u, (id, key) => `survey#${id}.${key}`],
  [/^survey\/groups\/([^/]+)\/(n|overall)$/u, (group, key) => `survey@${group}.${key}`],
  [/^rating\/(issued|returned|invalid|valid|returnRate)$/u, (key) => `rating.${key}`],
  [/^rating\/subjects\/([^/]+)\/counts\/([^/]+)$/u, (id, answer) => `rating#${id}.${answer}`],
  [
    /^rating\/subjects\/([^/]+)\/groups\/([^/]+)\/(n|score)$/u,
    (id, group, key) => `rating@${group}.${id}.${key}`,
  ],
  [/^rating\/subjects\/([^/]+)\/([^/]+)$/u, (id, key) => `rating#${id}.${key}`],
  [/^test\/(n|mean|max|min)$/u, (key) => `test.${key}`],
  [/^test\/results\/([^/]+)\/score$/u, (officer, key = 'score') => `test#${officer}.${key}`],
]

const TEXTS = new Set(['id', 'name', 'aspect', 'post', 'officer', 'small', 'flags'])

/** Numbers and absent numbers with the path to each; members of lists go by their own name. */
function* leavesOf(value: unknown, path: string): Generator<[path: string, value: number | null]> {
  if (typeof value === 'number' || value === null) yield [path, value]
  if (typeof value !== 'object' || value === null) return
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((child) => [child.id ?? child.officer ?? child.name, child])
    : Object.entries(value).filter(([key]) => !TEXTS.has(key))
  for (const [key, child] of entries) yield* leavesOf(child, path === '' ? key : `${path}/${key}`)
}

function wayTo(path: string): string {
  for (const [pattern, way] of WAYS) {
    const match = pattern.exec(path)
    if (match) return way(...match.slice(1).map(String))
  }
  throw new Error(`nobody says what explains ${path}`)
}

test.each(named)(
  'every number of score --json is explained and equal: $name, internal $internal',
  ({ village, internal }) => {
    const [scored] = toScoreJson(scoreRound(workspace, [village], internal)).villages
    const { why } = inQuestion(village, internal)
    const { survey: answers, rating, test: sat } = scored ?? {}
    const leaves = [...leavesOf({ survey: answers, rating, test: sat }, '')]
    expect(leaves.length).toBeGreaterThan(250)
    for (const [path, value] of leaves) {
      const { figures } = why(wayTo(path))
      expect([path, figures.map(roundedValue)]).toEqual([path, [value]])
    }
  },
)

test.each(named)('flags are those of score --json: $name, internal $internal', ({ village, internal }) => {
  const [scored] = toScoreJson(scoreRound(workspace, [village], internal)).villages
  const { why } = inQuestion(village, internal)
  const raised = (what: string) =>
    why(what)
      .flags.filter((one) => one.raised)
      .map(({ flag }) => flag)
  for (const item of scored?.survey?.items ?? []) expect(raised(`survey#${item.id}`)).toEqual(item.flags)
  for (const one of scored?.rating?.subjects ?? []) expect(raised(`rating#${one.id}`)).toEqual(one.flags)
  for (const flag of ['return-low', 'unknown-high'] as const) {
    const whole = why(flag).flags.filter(({ of, raised: up }) => up && !of.includes('#'))
    expect(whole.length > 0).toBe(scored?.flags.includes(flag))
  }
})

test.each(named)(
  'formulas with their numbers come to the figure: $name, internal $internal',
  ({ village, internal }) => {
    const { all } = inQuestion(village, internal)
    const figures = all().flatMap(({ what, figures: its }) => its.map((figure) => ({ what, ...figure })))
    const worked = figures.filter(({ put }) => put !== null && !put.includes('■'))
    expect(worked.length).toBeGreaterThan(200)
    for (const { what, key, put, exact } of worked)
      expect([what, key, put, workedOut(put ?? '').toJSON()]).toEqual([what, key, put, exact?.toJSON()])
  },
)

test.each(named)(
  'counts by group, and the sheets listed, make up the whole: $name, internal $internal',
  ({ village, internal }) => {
    const { all } = inQuestion(village, internal)
    for (const { what, answers, groups, ballots, figures } of all()) {
      if (groups.length === 0 || groups.some(({ small }) => small)) continue
      const counts = answers.map((_, place) =>
        groups.reduce((sum, group) => sum + (group.counts?.[place] ?? 0), 0),
      )
      const shown = answers
        .map((answer) => figures.find(({ key }) => key === answer))
        .map((one) => one && roundedValue(one))
      expect([what, counts]).toEqual([what, shown])
      if (ballots.length === 0) continue
      const listed = answers.map(
        (answer) => ballots.filter((one) => one.answer === answer).flatMap((one) => one.numbers).length,
      )
      expect([what, listed]).toEqual([what, shown])
    }
  },
)
