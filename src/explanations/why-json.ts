import type { Text } from '../language.ts'
import type { Location } from '../source/location.ts'
import type { Explanation, Figure, GroupCounts, Topic } from './explanation.ts'
import { exactText, roundedValue, roundingText } from './figures.ts'

/** The commit that last changed a place; `commit` null where it was changed since, the whole null without git. */
export interface Changed {
  /** abbreviated */
  readonly commit: string | null
  /** YYYY-MM-DD */
  readonly date: string | null
}

export type ChangedAt = (place: Location) => Changed | null

/** The document of `why --json`, as schemas/output/why.schema.json has it; sentences in the language of the session. */
export function toWhyJson(
  village: string,
  explanation: Explanation,
  changedAt: ChangedAt,
  say: (text: Text) => string,
) {
  const { what, title, figures, flags, groups, ballots, tables, inputs, settings, notes } = explanation
  return {
    version: 1,
    village,
    what,
    title: say(title),
    figures: figures.map((figure) => toFigure(what, figure, say)),
    flags: flags.map(({ flag, name, of, raised, words, put }) => {
      return { flag, name: say(name), of, raised, rule: say(words), comparison: put }
    }),
    groups: groups.map((group) => toGroup(group, explanation.answers)),
    ballots,
    tables: tables.map(({ title: heading, columns, rows }) => ({
      title: say(heading),
      columns: columns.map(say),
      rows: rows.map(({ cells, place }) => ({ cells, ...toPlace(place, changedAt) })),
    })),
    inputs: inputs.map(({ name, value, place }) => ({
      name: say(name),
      value,
      ...toPlace(place, changedAt),
    })),
    settings: settings.map(({ setting, name, value, place }) => {
      const own = { setting, name: say(name), value: say(value), default: place === null }
      return { ...own, ...toPlace(place, changedAt) }
    }),
    notes: notes.map(say),
  }
}

function toPlace(place: Location | null, changedAt: ChangedAt) {
  const range = place?.range
  return {
    file: place?.file ?? null,
    line: range?.start.line ?? null,
    endLine: range?.end.line ?? null,
    changed: place ? changedAt(place) : null,
  }
}

function toGroup(
  { name, ballots, weight, small, counts, n, score }: GroupCounts,
  answers: readonly string[],
) {
  return {
    name,
    ballots,
    weight: weight ? exactText(weight) : null,
    small,
    counts: counts && Object.fromEntries(answers.map((answer, place) => [answer, counts[place] ?? 0])),
    n,
    score: score?.toNumber() ?? null,
  }
}

function toFigure(what: string, figure: Figure, say: (text: Text) => string) {
  const { key, name, unit, exact, words, put } = figure
  return {
    what: what.endsWith(`.${key}`) ? what : `${what}.${key}`,
    name: say(name),
    unit,
    value: roundedValue(figure),
    exact: exact?.toJSON() ?? null,
    formula: say(words),
    numbers: put,
    rounding: exact && roundingText(unit, exact),
  }
}

/** The document of `why <village> --json`: what can be asked. */
export function toTopicsJson(village: string, topics: readonly Topic[]) {
  return {
    version: 1,
    village,
    topics: topics.map(({ what, title, synonyms, figures }) => ({
      what,
      title,
      synonyms: synonyms.filter((word) => !word.startsWith('!')),
      figures: figures.map(({ key, name }) => ({ what: `${what}.${key}`, name })),
    })),
  }
}
