import { paperKinds } from '../papers/index.ts'
import type { Change } from './paper-changes.ts'

/**
 * Which changes belong to what was asked for: a record by its number, under whichever it went; a paper by the name of
 * its kind; everything where neither is named. Changes are put to it newest first.
 */
export function changesAskedFor(what: string | undefined): (change: Change) => boolean {
  if (what === undefined) return () => true
  if (paperKinds.some(({ name }) => name === what)) return ({ kind }) => kind.name === what
  const numbers = new Set([what])
  return ({ record, formerly }) => {
    if (record !== null && numbers.has(record) && formerly !== null) numbers.add(formerly)
    return (record !== null && numbers.has(record)) || (formerly !== null && numbers.has(formerly))
  }
}
