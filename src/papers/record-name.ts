import type { Text } from '../language.ts'
import type { Path } from '../source/location.ts'
import type { WorkingPaper } from './paper.ts'

/** What a message begins with: the number of the record that a path leads into, or nothing where it has none. */
export function recordName({ data }: WorkingPaper<unknown>, [key, index]: Path): Text {
  const list = (data as Readonly<Record<string, unknown>>)[String(key)]
  const record = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined
  const id = record !== null && typeof record === 'object' && 'id' in record ? record.id : undefined
  return typeof id === 'string' ? { zh: `${id} 的`, en: `${id}: ` } : { zh: '', en: '' }
}
