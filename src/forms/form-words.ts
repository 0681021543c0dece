import type { PaperKind } from '../papers/paper.ts'
import { rating } from '../papers/rating.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import { conventionOf } from '../scoring/convention.ts'
import type { Choice } from './form-table.ts'
import { officerChoices, recordChoices, roundChoices } from './known-choices.ts'

/** A string of letters, taken apart: a place for each item or subject. */
export interface LetterWords {
  /** `answers`, `marks` */
  readonly key: string
  readonly fields: readonly { readonly label: string; readonly text: string }[]
  /** in the order of their letters; the last is 不了解 or 弃权 */
  readonly grades: readonly string[]
}

/** What a form knows beyond the schema: names of the round, records of the village, items and grades. */
export interface FormWords {
  /** by target of `x-refers` */
  readonly choices: ReadonlyMap<string, readonly Choice[]>
  readonly letters: LetterWords | null
  /** keys of `counts` in tallies */
  readonly counts: readonly Choice[]
}

/** Of an open workspace (`withoutRestricted`), nothing that was said in confidence is among the words. */
export function wordsOf(kind: PaperKind<unknown>, village: Village, workspace: Workspace): FormWords {
  const letters = lettersOf(kind, village, workspace)
  const grades = (letters?.grades ?? []).map((grade) => ({ value: grade, shown: grade }))
  const rated = letters?.key === 'marks'
  return {
    choices: new Map([
      ...roundChoices(workspace),
      ...officerChoices(village),
      ...subjectChoices(village),
      ...recordChoices(village),
    ]),
    letters,
    counts: rated
      ? [...grades.slice(0, -1), { value: 'abstain', shown: '弃权' }]
      : letters === null
        ? []
        : [...grades, { value: 'blank', shown: '未填' }],
  }
}

function lettersOf(kind: PaperKind<unknown>, village: Village, workspace: Workspace): LetterWords | null {
  if (kind.name === 'survey') {
    // without its questions a sheet is one string of letters, as it stands in the paper
    if (!workspace.questionnaire) return null
    const { items, grades } = workspace.questionnaire.data
    const fields = items.map(({ id, text, asked }) => ({
      label: id,
      text: asked ? `${id} ${text}（只问${asked.join('、')}）` : `${id} ${text}`,
    }))
    return { key: 'answers', fields, grades }
  }
  if (kind.name !== 'rating') return null
  const grades = [...conventionOf(workspace.round.data).scale.map(({ grade }) => grade), '弃权']
  const fields = subjectsOf(village).map(({ name, post }) => ({
    label: name,
    text: post ? `${name}，${post}` : name,
  }))
  return { key: 'marks', fields, grades }
}

export interface RatedSubject {
  readonly id: string
  readonly name: string
  readonly post?: string | null
  readonly officer?: string | null
}

/** Those of the paper; where it names none yet, the two committees and each of their members. */
export function subjectsOf(village: Village): readonly RatedSubject[] {
  const own = paperOf(village, rating)?.data.subjects ?? []
  if (own.length > 0) return own
  const officers = paperOf(village, villageKind)?.data.officers ?? []
  const members = officers.map(({ id, name, post }) => ({ id, name, post, officer: id }))
  return [{ id: 'team', name: '村“两委”班子' }, ...members]
}

function subjectChoices(village: Village): readonly (readonly [string, readonly Choice[]])[] {
  const choices = subjectsOf(village).map(({ id, name }) => ({ value: id, shown: `${id} ${name}` }))
  return [['subject', choices]]
}
