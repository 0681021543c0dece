import { ownValue } from './facts.ts'
import { FilterMisuse, kindOf } from './filter-misuse.ts'

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const is = kindOf(value)
  throw new FilterMisuse({ zh: `要用于一组数据，现为${is.zh}`, en: `wants a list, got ${is.en}` })
}

function wordOf(item: unknown): string {
  if (typeof item === 'string') return item.trim()
  if (typeof item === 'number' && Number.isSafeInteger(item)) return String(item)
  const is = kindOf(item)
  throw new FilterMisuse({
    zh: `各项应是文字，现为${is.zh}；可先用 map: '栏目名'`,
    en: `wants texts, got ${is.en}; use map: 'field' first`,
  })
}

function personOf(item: unknown): string {
  const [name, post] = [ownValue(item, 'name'), ownValue(item, 'post')]
  if (typeof name !== 'string') return wordOf(item)
  return typeof post === 'string' ? `${post.trim()}${name.trim()}` : name.trim()
}

function words(value: unknown, word: (item: unknown) => string): string[] {
  return listOf(value)
    .filter((item) => item !== null)
    .map(word)
    .filter((item) => item !== '')
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? Math.floor(value) : otherwise
}

function joined(value: unknown, separator: unknown): string | null {
  const items = words(value, wordOf)
  return items.length === 0 ? null : items.join(typeof separator === 'string' ? separator : '、')
}

/** 张三、李四、王五等5人: a list that is cut says of how many; the whole of it belongs into an attachment. */
function persons(value: unknown, shown: unknown): string | null {
  const names = words(value, personOf)
  if (names.length === 0) return null
  const most = numberOr(shown, names.length)
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等${names.length}人`
}

function matching(value: unknown, key: unknown, wanted: unknown): unknown[] {
  return listOf(value).filter((item) => {
    const has = ownValue(item, String(key))
    if (wanted === undefined) return has !== undefined && has !== null && has !== false
    return Array.isArray(has) ? has.includes(wanted) : has === wanted
  })
}

/** Lists: choosing from them, and saying them in one breath. An empty list says nothing (null). */
export const listFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  join_zh: joined,
  lines: (value) => joined(value, '\n'),
  person_list: persons,
  size: (value) => (typeof value === 'string' ? [...value].length : listOf(value).length),
  first: (value) => listOf(value)[0] ?? null,
  last: (value) => listOf(value).at(-1) ?? null,
  take: (value, most) => listOf(value).slice(0, numberOr(most, 1)),
  skip: (value, count) => listOf(value).slice(numberOr(count, 1)),
  where: matching,
  map: (value, key) => listOf(value).map((item) => ownValue(item, String(key)) ?? null),
}
