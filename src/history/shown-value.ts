import { fieldAt } from '../papers/fields.ts'
import type { Change } from './paper-changes.ts'

/** A value as people write it; — where there is none. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '—'
  if (value === true) return '是'
  if (value === false) return '否'
  if (Array.isArray(value)) return value.length === 0 ? '（无）' : value.map(shownValue).join('、')
  return typeof value === 'object' ? '（一组内容）' : String(value)
}

/** Whether what a change says was said in confidence, or may repeat what was. */
export function isConfidential({ kind, path }: Pick<Change, 'kind' | 'path'>): boolean {
  return (
    kind.restricted ||
    path.some((_, index) => fieldAt(kind.schema, path.slice(0, index + 1))?.['x-protected'] === true)
  )
}
