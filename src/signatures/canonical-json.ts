import { sortedJson } from './sorted-json.ts'

/**
 * One text for everything that says the same: RFC 8785 (sorted keys, no blanks, numbers as ECMAScript prints them)
 * after texts are brought to NFC, LF and no blanks at their ends, and what is unknown or empty is left out.
 */
export function canonicalJson(value: unknown): string {
  return sortedJson(prepared(value) ?? null)
}

/** undefined for null, '', [] and {}: an absent key says as much. */
function prepared(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') {
    const text = value.normalize('NFC').replaceAll('\r\n', '\n').trim()
    return text === '' ? undefined : text
  }
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => prepared(one) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const kept = prepared(child)
    return kept === undefined ? [] : [[key.normalize('NFC'), kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
