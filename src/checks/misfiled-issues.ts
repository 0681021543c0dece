import type { Text } from '../language.ts'
import { issues } from '../papers/issues.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Finding } from '../source/diagnostic.ts'

/** Problems whose point or topic belongs to another aspect than they are filed under; `aspects` by its id. */
export function* misfiledIssues(
  village: Village,
  field: 'point' | 'topic',
  label: Text,
  aspects: ReadonlyMap<string, string>,
): Generator<Finding> {
  for (const { data, source } of papersOf(village, issues)) {
    for (const [index, issue] of data.issues.entries()) {
      const { id, aspect } = issue
      const said = issue[field]
      const expected = typeof said === 'string' ? aspects.get(said) : undefined
      if (expected === undefined || aspect === null || aspect === expected) continue
      yield {
        ...source.at('issues', index, field),
        message: {
          zh: `${id} 的${label.zh} ${said} 属于方面 ${expected}，问题类别填的是 ${aspect}`,
          en: `${id}: ${label.en} ${said} belongs to aspect ${expected}, the problem is filed under ${aspect}`,
        },
        hint: {
          zh: `问题类别改成 ${expected}，或换一个属于 ${aspect} 的${label.zh}。`,
          en: `Make the aspect ${expected}, or choose a ${label.en} of ${aspect}.`,
        },
      }
    }
  }
}
