/** What is asked of JSON that somebody else wrote, before it is taken for what it says it is. */
export type Values = Record<string, unknown>

export function isObject(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** null where the text is no JSON. */
export function valueIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** null where the text is no JSON object. */
export function objectIn(text: string): Values | null {
  const value = valueIn(text)
  return isObject(value) ? value : null
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Git's name of a commit or of any other object, in full: nothing that git could take for an option. */
export function isObjectName(value: unknown): boolean {
  return isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value)
}

export function areTexts(value: Values, keys: readonly string[]): boolean {
  return keys.every((key) => isText(value[key]))
}

export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** By name, each of which `isOne`. */
export function isEach(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isOne)
}
