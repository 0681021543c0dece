import { areTexts, isCount, isObject } from '../source/json-shapes.ts'

/** Files as a manifest lists them. */
export function areFiles(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && areTexts(one, ['path', 'sha256']) && isCount(one.size))
  )
}
