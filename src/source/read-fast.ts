import { CORE_SCHEMA, load } from 'js-yaml'
import { plainBeyondDoubt } from './plain-beyond-doubt.ts'

/** What an edit reads back to be sure is read again at once by whoever loads it. */
let last: { readonly text: string; readonly value: unknown } | undefined

/**
 * The value of a text that is plain beyond doubt, some 15 times faster than the exact reader; null where the exact
 * reader must decide.
 */
export function readFast(text: string): { value: unknown } | null {
  if (last?.text === text) return { value: last.value }
  if (!plainBeyondDoubt(text)) return null
  try {
    last = { text, value: load(text, { schema: CORE_SCHEMA }) }
    return { value: last.value }
  } catch {
    // Whatever is wrong with it, the exact reader says where and why.
    return null
  }
}
