import { byCodePoint } from '../papers/by-code-point.ts'
import { nameKey } from '../papers/name-key.ts'
import { groupsOf } from '../papers/questionnaire.ts'

/**
 * The groups that are there or weighted: first the declared ones in their order, then those with a weight,
 * then unknown ones by code point. A group declared and absent is left out: that nobody came is no result.
 */
export function orderGroups(
  present: ReadonlyMap<string, string>,
  declared: readonly string[] | undefined,
  weighted: readonly string[],
): string[] {
  const weightedKeys = new Set(weighted.map(nameKey))
  const known = new Map([...(declared ?? groupsOf({})), ...weighted].map((name) => [nameKey(name), name]))
  const listed = [...known]
    .filter(([key]) => present.has(key) || weightedKeys.has(key))
    .map(([, name]) => name)
  const unknown = [...present].filter(([key]) => !known.has(key)).map(([, name]) => name)
  return [...listed, ...unknown.sort(byCodePoint)]
}
