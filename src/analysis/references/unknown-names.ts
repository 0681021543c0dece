import type { Text } from '../../language.ts'
import { labelAt } from '../../papers/fields.ts'
import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import { recordName } from '../../papers/record-name.ts'
import { pickTarget, type Reference, referencesOf } from '../../papers/references.ts'
import type { Finding } from '../../source/diagnostic.ts'

/** The names that values of one target may be. */
export interface Names {
  /** as `x-refers` calls them: `person`, `group` */
  readonly target: string
  readonly known: readonly string[]
  /** what the known ones are called, in their order, where that is more than their name */
  readonly titles?: readonly string[]
  /** other spellings that someone may type for a known name: the name of a topic for its id */
  readonly instead?: ReadonlyMap<string, string> | undefined
  /** where the names are listed */
  readonly list: Text
  /** never to be repeated in a message: someone may have typed a speaker's real name */
  readonly secret?: boolean
}

/** Values that name nobody and nothing in the list; the nearest name is in the hint. */
export function* unknownNames(papers: Iterable<WorkingPaper<unknown>>, names: Names): Generator<Finding> {
  const keys = new Set(names.known.map(nameKey))
  const known = (value: string) => keys.has(nameKey(value))
  for (const paper of papers) {
    for (const reference of referencesOf(paper, pickTarget(names.target), known)) {
      yield toFinding(paper, reference, names)
    }
  }
}

function toFinding(paper: WorkingPaper<unknown>, { value, path }: Reference, names: Names): Finding {
  const label = labelAt(paper.kind.schema, path)
  const record = recordName(paper, path)
  const hidden = names.secret || paper.kind.restricted || paper.source.file.startsWith('restricted/')
  const near = names.secret ? null : (names.instead?.get(nameKey(value)) ?? nearestName(value, names.known))
  const said: Text = hidden ? { zh: '所填的值', en: 'this value' } : { zh: `“${value}”`, en: `“${value}”` }
  return {
    ...paper.source.at(...path),
    message: {
      zh: `${record.zh}${label}${said.zh}不在${names.list.zh}中`,
      en: `${record.en}${label}: ${said.en} is not in ${names.list.en}`,
    },
    hint: hintFor(near, names),
  }
}

const MOST = 8

/** The known names with what they are called, or the first of them bare; none where even they are too long to list. */
function offered(known: readonly string[], titles: readonly string[] | undefined): readonly string[] {
  const called = known.map((name, index) => (titles?.[index] ? `${name}（${titles[index]}）` : name))
  if (titles && called.length <= MOST && called.join('').length <= 90) return called
  const first = known.slice(0, MOST)
  return first.join('').length <= 60 ? first : []
}

function hintFor(near: string | null, { known, titles, list, secret }: Names): Text {
  if (near !== null) {
    return {
      zh: `最接近的是“${near}”；确实是新的，先补进${list.zh}。`,
      en: `The nearest is “${near}”; if it is new, add it to ${list.en} first.`,
    }
  }
  const some = secret ? [] : offered(known, titles)
  if (some.length === 0) {
    return { zh: `先补进${list.zh}，再在这里填写。`, en: `Add it to ${list.en} first.` }
  }
  return {
    zh: `可填：${some.join('、')}${known.length > some.length ? ' 等' : ''}；确实是新的，先补进${list.zh}。`,
    en: `Known are ${some.join(', ')}${known.length > some.length ? ' …' : ''}; if it is new, add it to ${list.en} first.`,
  }
}
