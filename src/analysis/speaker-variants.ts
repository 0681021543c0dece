import { persons } from '../papers/persons.ts'
import { town } from '../papers/town.ts'
import { village as villageKind } from '../papers/village.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { entriesOf } from './entries.ts'
import { foldName } from './folded-characters.ts'
import { WordSearch } from './word-search.ts'

/** Another way to say who somebody is, or how to reach them. */
export interface Variant {
  readonly village: string
  /** `title`: 王会计; `familiar`: 老王, 小王; `number`: with a country code, or without an area code */
  readonly what: 'title' | 'familiar' | 'number'
}

/** Of everybody who spoke: the surname with a post or 老, 小; numbers as they are written elsewhere. */
export interface Variants {
  readonly search: WordSearch<Variant>
  /** surname and post of those who hold one in public, folded: 王会计 */
  readonly officers: ReadonlySet<string>
}

const known = new WeakMap<Workspace, Variants>()

export function variantsOf(workspace: Workspace): Variants {
  const variants = known.get(workspace) ?? collect(workspace)
  known.set(workspace, variants)
  return variants
}

/** Posts as people are called by them. */
const CALLED = [
  ...[
    '书记',
    '主任',
    '会计',
    '委员',
    '组长',
    '队长',
    '文书',
    '站长',
    '所长',
    '镇长',
    '主席',
    '出纳',
    '报账员',
  ],
  ...['校长', '老师', '医生', '经理', '老板', '厂长', '社长', '师傅', '代表'],
]
/** Surnames with which 老 and 小 make words: 小时, 小于, 小康, 老年. */
const WORDS: Readonly<Record<string, string>> = {
  老: '师年农城成路区',
  小: '时于康车麦米平农年成师水路学区组广城商计',
}
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|司徒|端木|轩辕|南宫|闻人|澹台|宇文|长孙|申屠|万俟)/u

function collect(workspace: Workspace): Variants {
  const { villages } = workspace
  const search = new WordSearch<Variant>()
  const officers = villages.flatMap((village) => [...entriesOf(village, villageKind, 'officers')])
  for (const village of villages) {
    for (const { name, post, contact } of papersOf(village, persons).flatMap(({ data }) => data.persons)) {
      addName(search, village, name, post ?? '')
      for (const word of otherNumbers(contact ?? ''))
        search.add(word, { village: village.name, what: 'number' })
    }
  }
  const called = [...officers.map(({ entry }) => entry), ...ofTheRound(workspace)].flatMap(({ name, post }) =>
    titled(name, post),
  )
  return { search, officers: new Set(called.map(foldName)) }
}

interface Holder {
  readonly name: string | null
  readonly post: string | null
}

/** Leaders, inspectors and the secretaries of towns. */
function ofTheRound({ round, towns }: Workspace): readonly Holder[] {
  const { people, leaders = [], teams } = round.data
  const secretaries = towns.flatMap((place) =>
    papersOf(place, town).map(({ data }) => ({ name: data.secretary ?? null, post: '书记' })),
  )
  const leading = teams.flatMap(({ leader, deputy = null }) =>
    [leader, deputy].map((name) => ({ name, post: '组长' })),
  )
  const named = [...people, ...leaders].map(({ name, post = null }) => ({ name, post }))
  return [...named, ...secretaries, ...leading]
}

function addName(search: WordSearch<Variant>, village: Village, name: string, post: string): void {
  if (!/^[\p{Script=Han}·]{2,6}$/u.test(name.trim()) || /某|匿名|不详|不愿/u.test(name)) return
  for (const called of titled(name, post)) search.add(called, { village: village.name, what: 'title' })
  const surname = surnameOf(name)
  for (const [age, words] of Object.entries(WORDS)) {
    if (!words.includes(surname)) search.add(age + surname, { village: village.name, what: 'familiar' })
  }
}

function surnameOf(name: string): string {
  return COMPOUND.exec(name.trim())?.[0] ?? name.trim().slice(0, 1)
}

function titled(name: string | null, post: string | null): readonly string[] {
  const surname = surnameOf(name ?? '')
  return surname === '' ? [] : CALLED.filter((title) => post?.includes(title)).map((title) => surname + title)
}

/** +86 138…, and what remains of a number with an area code. */
function otherNumbers(contact: string): readonly string[] {
  const runs = contact.normalize('NFKC').match(/\d(?:[\s()–—-]*\d){6,}/gu) ?? []
  return runs.flatMap((run) => {
    const digits = run.replace(/\D/gu, '')
    if (/^1\d{10}$/u.test(digits)) return [`86${digits}`, `0086${digits}`]
    if (/^861\d{10}$/u.test(digits)) return [digits.slice(2)]
    const [area = '', ...rest] = run.split(/[\s()–—-]+/u).filter((part) => part !== '')
    const local = rest.join('')
    return /^0\d{2,3}$/u.test(area) && local.length >= 7 ? [local] : []
  })
}
