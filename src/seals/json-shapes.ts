/** What is asked of JSON that somebody else wrote, before it is taken for what it says it is. */
export type Values = Record<string, unknown>

export function isObject(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** null where the text is no JSON object. */
export function objectIn(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

export function areTexts(value: Values, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string')
}

export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** By name, each of which `isOne`. */
export function isEach(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isOne)
}

/** Files as a manifest lists them. */
export function areFiles(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && areTexts(one, ['path', 'sha256']) && isCount(one.size))
  )
}
