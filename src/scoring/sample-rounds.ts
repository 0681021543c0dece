import fc from 'fast-check'
import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

const GROUPS = ['镇机关干部', '村组干部', '党员', '群众']
const GRADES = ['好', '较好', '一般', '差', '不了解']
const LETTERS = ['A', 'B', 'C', 'D', 'E', '_']
const VOTERS = [...GROUPS, '外来户', null]

interface Sheet {
  readonly group: string | null
  readonly answers: string
}

const byName = (names: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [names[index] ?? '', value]))

const items = fc
  .array(fc.option(fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) =>
    list.map((asked, index) => ({ id: `Q0${index + 1}`, aspect: `方面${index % 3}`, text: '题', asked })),
  )

const sheetsOf = (columns: number) =>
  fc.array(
    fc.record({
      group: fc.constantFrom(...VOTERS),
      answers: fc
        .array(fc.constantFrom(...LETTERS), { minLength: columns, maxLength: columns })
        .map((letters) => letters.join('')),
    }),
    { minLength: 1, maxLength: 40 },
  )

const weights = fc.option(
  fc
    .uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1 })
    .chain((groups) =>
      fc.tuple(...groups.map(() => fc.integer({ min: 1, max: 60 }))).map((values) => byName(groups, values)),
    ),
  { nil: undefined },
)

interface Settings {
  readonly scale: Readonly<Record<string, number>>
  readonly abstentions?: 'exclude' | 'count'
  readonly missing_group?: 'error' | 'renormalise'
  readonly weights?: Readonly<Record<string, number>> | undefined
}

const scoring: fc.Arbitrary<Settings> = fc.record(
  {
    scale: fc.tuple(...GRADES.slice(1).map(() => fc.integer({ min: 0, max: 1000 }))).map((values) =>
      byName(
        GRADES,
        values.map((value) => value / 10),
      ),
    ),
    abstentions: fc.constantFrom('exclude', 'count'),
    missing_group: fc.constantFrom('error', 'renormalise'),
    weights,
  },
  { requiredKeys: ['scale'] },
)

export const rounds = items.chain((list) =>
  fc.record({ items: fc.constant(list), sheets: sheetsOf(list.length), scoring, issued: fc.nat(200) }),
)

export type Round = typeof rounds extends fc.Arbitrary<infer T> ? T : never

/** The same sheets as questionnaires and as ballots: each item is a subject, too. */
export function papers({ items, sheets, issued }: Round, order = sheets) {
  const turnout = { issued, returned: sheets.length + 2, invalid: 2 }
  const subjects = items.map(({ id }) => ({ id, name: id }))
  const ballots = order.map(({ group, answers }) => ({ group, marks: answers }))
  return {
    survey: JSON.stringify({ ...turnout, responses: order }),
    rating: JSON.stringify({ ...turnout, subjects, ballots }),
  }
}

export function totals({ items, sheets, issued }: Round) {
  const turnout = { issued, returned: sheets.length + 2, invalid: 2 }
  const cells = items.flatMap(({ id }, column) =>
    VOTERS.map((group) => ({ id, group, ...count(sheets, column, group) })),
  )
  const survey = cells.map(({ id, group, counts }) => ({ item: id, group, counts }))
  const rating = cells.map(({ id, group, counts: { 不了解, blank, ...counts } }) => ({
    subject: id,
    group,
    counts: { ...counts, abstain: (不了解 ?? 0) + (blank ?? 0) },
  }))
  const subjects = items.map(({ id }) => ({ id, name: id }))
  return {
    survey: JSON.stringify({ ...turnout, tallies: survey }),
    rating: JSON.stringify({ ...turnout, subjects, tallies: rating }),
  }
}

function count(sheets: readonly Sheet[], column: number, group: string | null) {
  const letters = sheets.filter((sheet) => sheet.group === group).map(({ answers }) => answers[column])
  const names = [...GRADES, 'blank']
  const counts: Record<string, number> = Object.fromEntries(
    names.map((name, index) => [name, letters.filter((letter) => letter === LETTERS[index]).length]),
  )
  return { counts }
}

export function score(round: Round, text = papers(round), internal = false) {
  const settings = { round: JSON.stringify({ scoring: round.scoring }) }
  const questionnaire = JSON.stringify({ grades: GRADES, groups: GROUPS, occasions: [], items: round.items })
  const workspace = sampleWorkspace({ ...settings, questionnaire }, [sampleVillage('城东村', text)])
  const result = toScoreJson(scoreRound(workspace, workspace.villages, internal))
  const [village] = result.villages
  if (!village?.survey || !village.rating) throw new Error('sheets give scores')
  return { ...result, survey: village.survey, rating: village.rating }
}
