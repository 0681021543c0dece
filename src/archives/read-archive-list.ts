import { areFiles } from '../seals/are-files.ts'
import { areTexts, isObject, objectIn } from '../source/json-shapes.ts'
import { type ArchiveList, LIST_FORMAT } from './archive-list.ts'

/** The list of an archive; null where the text is none. Every value is of its type, so that nothing odd goes on. */
export function readArchiveList(text: string): ArchiveList | null {
  const value = objectIn(text)
  const whole =
    value?.format === LIST_FORMAT &&
    areFiles(value.files) &&
    areTexts(value, ['round', 'date', 'root', 'head', 'version', 'tree']) &&
    Array.isArray(value.unsealed) &&
    value.unsealed.every((one) => isObject(one) && areTexts(one, ['commit', 'date', 'by', 'subject']))
  return whole ? (value as unknown as ArchiveList) : null
}
