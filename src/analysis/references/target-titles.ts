import type { Text } from '../../language.ts'
import { paperKinds } from '../../papers/index.ts'

const titles = new Map(
  paperKinds.flatMap(({ records }) => records.map(({ prefix, title }) => [prefix, title] as const)),
)

/** The kinds of record that prefixes number, for a sentence: 问题（WT）或交办单（JB）. */
export function titlesOfTargets(prefixes: readonly string[]): Text {
  const each = prefixes.map((prefix) => ({ prefix, title: titles.get(prefix) ?? { zh: '', en: '' } }))
  return {
    zh: each.map(({ prefix, title }) => `${title.zh}（${prefix}）`).join('或'),
    en: each.map(({ prefix, title }) => `${title.en} (${prefix})`).join(' or '),
  }
}
