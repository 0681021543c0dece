import { byCodePoint } from '../papers/by-code-point.ts'
import { nameKey } from '../papers/name-key.ts'

/** Who answers, in the order of tables where a questionnaire names no groups of its own. */
const DEFAULT_GROUPS = [
  '镇机关干部',
  '党代表',
  '人大代表',
  '政协委员',
  '村组干部',
  '党员',
  '村民代表',
  '群众',
  '服务对象',
]

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
  const known = new Map([...(declared ?? DEFAULT_GROUPS), ...weighted].map((name) => [nameKey(name), name]))
  const listed = [...known]
    .filter(([key]) => present.has(key) || weightedKeys.has(key))
    .map(([, name]) => name)
  const unknown = [...present].filter(([key]) => !known.has(key)).map(([, name]) => name)
  return [...listed, ...unknown.sort(byCodePoint)]
}
