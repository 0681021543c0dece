import { evidence } from '../../papers/evidence.ts'
import { paperKinds } from '../../papers/index.ts'
import { rating } from '../../papers/rating.ts'
import type { ReadReference } from '../../papers/read-reference.ts'
import { recordsById } from '../../papers/records.ts'
import { survey } from '../../papers/survey.ts'
import { paperOf, type Village, type Workspace } from '../../papers/workspace.ts'

/**
 * Where a reference leads inside a village. `unknowable`: into a paper that could not be read, which has been
 * said already. `not-here`: into restricted papers of a round whose restricted repository is not here.
 */
export type Resolution = 'found' | 'absent' | 'unknowable' | 'not-here' | 'unknown-prefix'

const kindByPrefix = new Map(
  paperKinds.flatMap((kind) => kind.records.map(({ prefix }) => [prefix, kind] as const)),
)
const kindByName = new Map(
  paperKinds.filter(({ place }) => place === 'village').map((kind) => [kind.name, kind] as const),
)

export function resolveReference(
  reference: ReadReference,
  village: Village,
  workspace: Workspace,
): Resolution {
  const { prefix, name } = reference
  const kind = prefix === null ? kindByName.get(name) : kindByPrefix.get(prefix)
  if (!kind) return 'unknown-prefix'
  const here = prefix === null ? isPaperThere(reference, village, workspace) : recordsById(village).has(name)
  if (here) return 'found'
  if (village.dropped.some((dropped) => dropped === kind.name || dropped === '')) return 'unknowable'
  const elsewhere = kind.restricted || kind.name === evidence.name
  return elsewhere && !workspace.restricted ? 'not-here' : 'absent'
}

function isPaperThere(
  { name, part, ballot }: ReadReference,
  village: Village,
  { questionnaire }: Workspace,
): boolean {
  const { kinds, subjects, ballots } = contentsOf(village)
  if (!kinds.has(name)) return false
  if (part !== null) {
    if (name === rating.name) return subjects.has(part)
    if (name !== survey.name) return false
    return questionnaire === undefined || questionnaire.data.items.some(({ id }) => id === part)
  }
  return ballot === null || (ballots.get(name)?.has(ballot) ?? false)
}

/** What can be referred to in a village without a number of its own. */
interface Contents {
  readonly kinds: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  /** numbers of the sheets and ballots entered one by one, by kind of paper */
  readonly ballots: ReadonlyMap<string, ReadonlySet<number>>
}

const contents = new WeakMap<Village, Contents>()

function contentsOf(village: Village): Contents {
  const known = contents.get(village)
  if (known) return known
  const sheets = paperOf(village, survey)?.data.responses ?? []
  const rated = paperOf(village, rating)?.data
  const found: Contents = {
    kinds: new Set(village.papers.map(({ kind }) => kind.name)),
    subjects: new Set(rated?.subjects.map(({ id }) => id)),
    ballots: new Map([
      [survey.name, new Set(sheets.map(({ ballot }) => ballot))],
      [rating.name, new Set((rated?.ballots ?? []).map(({ ballot }) => ballot))],
    ]),
  }
  contents.set(village, found)
  return found
}
