/** What numbers are counted in: 万元/年 is 元, four places up, for each 年; `base` is null where only 万 is said. */
export interface Unit {
  readonly base: string | null
  readonly tens: number
  readonly per: string | null
}

const scales: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
}
/** 万 for four places up. */
export function scaleOf(tens: number): string {
  return Object.keys(scales).find((name) => scales[name] === tens) ?? ''
}

const scale = '亿|千万|百万|十万|万|千|百'
const money = '元|美元|港元|港币|欧元'
const area = '亩|公顷|平方米|平方公里|平米|平方|m2|平方尺'
const others = '公斤|斤|吨|公里|千米|米|人|户数|户|个|份|张|票|件|页|年|月|天|日|分|次|项|笔|度|立方米'
const pattern = new RegExp(
  `^(?:人民币|rmb|均为|为|是)?\\(?(${scale})?(${money}|${area}|${others})?\\)?(?:[/每](年|月|季度?|日|天|次|亩|平方米|平米|m2|人|户|斤|吨|个|项))?$`,
  'iu',
)

const listSign = /[,，、;；]|\s+|和/u

/** 万元, 人民币（万元）, 元/亩; null for what is no unit (含税). */
function unitIn(text: string): Unit | null {
  const [, up, base, per] = pattern.exec(text.trim()) ?? []
  if (up === undefined && base === undefined) return null
  return { base: base ?? null, tens: up === undefined ? 0 : (scales[up] ?? 0), per: per ?? null }
}

const inBrackets = /[([【]((?:[^()[\]【】]|\([^()]*\))*)[)\]】]/gu
const atEnd = /(?:单位[:：]?|[/:：,，])\s*([^\s/:：,，()]+(?:\/[^\s/:：,，()]+)?)$/u
const bareEnd = new RegExp(`(?<=.{2})((?:${scale})?元|${scale})$`, 'u')

interface Stated {
  readonly unit: Unit
  /** the header without it */
  readonly rest: string
}

/** The unit that a header states, in brackets, behind a sign or at its bare end, and the header without it. */
function statedIn(header: string): Stated | null {
  const text = header.normalize('NFKC').trim()
  for (const found of text.matchAll(inBrackets)) {
    const said = (found[1] ?? '').replace(/^\s*单位[:：]?/u, '')
    const unit = said
      .split(listSign)
      .map(unitIn)
      .find((one) => one !== null)
    if (unit) return { unit, rest: text.replace(found[0], '') }
  }
  for (const end of [atEnd, bareEnd]) {
    const found = end.exec(text)
    const unit = found ? unitIn(found[1] ?? '') : null
    if (found && unit) return { unit, rest: text.slice(0, found.index) }
  }
  return null
}

export function unitOf(header: string): Unit | null {
  return statedIn(header)?.unit ?? null
}

export function withoutUnit(header: string): string {
  return (statedIn(header)?.rest ?? header.normalize('NFKC')).trim()
}

const unitWords =
  /(?:单位|币种)[^:：为是]{0,4}[:：为是]\s*(?:人民币)?((?:(?!单位)[^()[\]【】])*(?:\([^()]*\))?)/gu
const moneyWords = new RegExp(`^(?:人民币)?(?:${scale})元$`, 'u')
const countedIn = new RegExp(`以\\s*((?:${scale})?元)\\s*(?:为单位|计)`, 'u')

/** The units that a line over or under a table states for its numbers: 单位：亩、万元, 合同台账（万元）. */
export function unitsStated(line: string): readonly Unit[] {
  const text = line.normalize('NFKC').trim()
  const listed = [...text.matchAll(unitWords)].flatMap(([, list = '']) => list.split(listSign))
  const bracketed = [...text.matchAll(inBrackets)].map(([, words = '']) => words.trim())
  const alone = [...bracketed, text].filter((words) => moneyWords.test(words))
  const counted = countedIn.exec(text)?.[1]
  return [...listed, ...alone, ...(counted ? [counted] : [])].flatMap((words) => unitIn(words) ?? [])
}

const kinds = [money, area].map((words) => new Set(words.split('|')))

/** Of the units stated for a whole table that which a column of this unit goes by; null where none is of its kind. */
export function unitAmong(units: readonly Unit[], { base }: Unit): Unit | null {
  const kind = kinds.find((words) => words.has(base ?? ''))
  if (!kind) return null
  const same = units.filter((unit) => (unit.base === null ? base === '元' : kind.has(unit.base)))
  return same.find((unit) => unit.base === base) ?? same[0] ?? null
}

/** Places by which the point moves from one unit to the other; null where it is no matter of the point. */
export function tensBetween(said: Unit, wanted: Unit, label: string): number | null {
  const same = said.base === wanted.base || (said.base === null && wanted.base === '元')
  const each = said.per === null || (said.per === '年' && label.includes('年'))
  return same && each ? said.tens - wanted.tens : null
}
