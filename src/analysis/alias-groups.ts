import { interviews } from '../papers/interviews.ts'
import { nameKey } from '../papers/name-key.ts'
import { persons } from '../papers/persons.ts'
import { petitions } from '../papers/petitions.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { paperOf, papersOf, type Village } from '../papers/workspace.ts'
import { isLikeAName } from './like-a-name.ts'
import { WordSearch } from './word-search.ts'

/** Where fewer than this answer to a word, it points at each of them (domain of inspections: the rule of five). */
const LEAST = 5
/** What stands where the word for somebody's group would point at them. */
const SOMEBODY = '有关人员'

type Group = '村干部' | '党员' | '群众'

/** The groups that aliases are made of. Towns' people, contractors and those who left office are too few for a word. */
const GROUPS: readonly (readonly [RegExp, Group | null])[] = [
  [/^(?:村)?(?:干部|书记|主任|副职|会计|委员|组长|文书|报账员|村务监督|监委)|^(?:村组|两委)干部/u, '村干部'],
  [/^(?:老)?党员/u, '党员'],
  [/^(?:农户|村民|群众|代表|村民代表|信访人|服务对象|知情人|住户|居民|户主)/u, '群众'],
]

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
/** Aliases as teams make them, known without the key: 农户甲, 党员乙, 项目负责人丙. */
const MADE = new RegExp(
  `(?:村干部|镇干部|离任干部|驻村干部|农户|村民代表|代表|村民|群众|党员|信访人|知情人|服务对象|项目负责人|承包户)[${STEMS}${BRANCHES}]`,
  'gu',
)
/** Letters that also begin words: 代表未到会, 农户申请, 农户子女, 村民丁长根. */
const BEGINS_WORDS = /[未午申子丁己]$/u
/** 承包户甲方, 党员甲组: the first of two. */
const IS_FIRST = /^[方组级等队班类]/u
/** What follows an alias that is one. */
const GOES_ON =
  /^(?:$|[\s\p{P}]|家|等人|等\d|的|之|和|与|及|在|也|都|说|称|讲|谈|提|问|反映|表示|认为|举报|来信|来访|来电|介绍|回忆|陈述|指出|告诉|证实)/u

/** Who goes by an alias in a village, and what others read in its place. */
export class AliasGroups {
  readonly #search = new WordSearch<true>()
  readonly #sizes: Readonly<Record<Group, number>>

  /** of null, for texts on several villages, every alias is somebody */
  constructor(village: Village | null) {
    this.#sizes = village === null ? { 村干部: 0, 党员: 0, 群众: 0 } : sizesOf(village)
    if (village === null) return
    for (const alias of aliasesIn(village)) {
      if (isAnAlias(alias)) this.#search.add(alias, true)
    }
  }

  /** 农户甲 to 群众; 有关人员 where the village has fewer than five such people, or nobody knows how many. */
  widened(alias: string): string {
    const group = groupOf(alias)
    return group !== null && this.#sizes[group] >= LEAST ? group : SOMEBODY
  }

  /** Whether it is worth looking for aliases in a file; one with backslashes may spell its characters by number. */
  mayStandIn(file: string): boolean {
    return file.includes('\\') || file.search(MADE) >= 0 || this.#search.has(file)
  }

  /** A text with every alias in it widened; the same text where there is none. */
  widenedIn(text: string): string {
    let said = ''
    let rest = 0
    for (const { start, end } of this.#search.find(text)) {
      const alias = text.slice(start, end)
      if (!standsAlone(alias, text.slice(end, end + 2))) continue
      said += text.slice(rest, start) + this.widened(alias)
      rest = end
    }
    return (said + text.slice(rest)).replace(MADE, (alias, at: number, whole: string) =>
      standsAlone(alias, whole.slice(at + alias.length, at + alias.length + 2)) ? this.widened(alias) : alias,
    )
  }
}

function standsAlone(alias: string, after: string): boolean {
  return BEGINS_WORDS.test(alias) ? GOES_ON.test(after) : !IS_FIRST.test(after) || after.startsWith('等人')
}

function groupOf(alias: string): Group | null {
  return GROUPS.find(([pattern]) => pattern.test(alias.trim()))?.[1] ?? null
}

/** 群众 or 村干部 alone is a word of its own, and a name typed by mistake may be an officer's: neither is replaced. */
function isAnAlias(said: string): boolean {
  const alias = nameKey(said)
  const rest = GROUPS.reduce((left, [pattern]) => left.replace(pattern, ''), alias)
  return rest !== '' && !PLAIN.has(alias) && !isLikeAName(alias)
}

const PLAIN: ReadonlySet<string> = new Set(['镇干部', '离任干部', '驻村干部', '项目负责人', '承包户', '匿名'])

function sizesOf(village: Village): Record<Group, number> {
  const profile = paperOf(village, villageKind)?.data
  const inOffice = (profile?.officers ?? []).filter(({ to }) => !to)
  return {
    村干部: inOffice.length,
    党员: profile?.party_members ?? 0,
    群众: profile?.population ?? profile?.households ?? 0,
  }
}

function* aliasesIn(village: Village): Generator<string> {
  for (const { alias } of papersOf(village, persons).flatMap(({ data }) => data.persons)) yield alias
  for (const { alias } of papersOf(village, visits).flatMap(({ data }) => data.visits)) if (alias) yield alias
  const talks = papersOf(village, interviews).flatMap(({ data }) => data.interviews)
  for (const { person } of talks) if (person) yield person
  const written = papersOf(village, petitions).flatMap(({ data }) => data.petitions)
  for (const { petitioner } of written) if (petitioner) yield petitioner
}
