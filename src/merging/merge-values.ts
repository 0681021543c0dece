import { isRecord } from './entry-name.ts'
import { mergeLists } from './merge-lists.ts'
import type { Dispute, Merging, Versions } from './merging.ts'
import { sameSaid } from './same-said.ts'
import type { Step } from './step.ts'

export interface Merged {
  readonly value: unknown
  readonly disputes: readonly Dispute[]
}

/** What both changes make of a value, field by field; `keep` says which side stands where they cannot be put together. */
export function mergeValues(versions: Versions, keep: Merging['keep'] = 'ours'): Merged {
  const disputes: Dispute[] = []
  const merging: Merging = { disputes, keep, value: (its, steps) => mergeOne(its, steps, merging) }
  return { value: merging.value(versions, []), disputes }
}

function mergeOne(versions: Versions, steps: readonly Step[], merging: Merging): unknown {
  const { base, ours, theirs } = versions
  if (sameSaid(ours, theirs)) return ours === undefined ? theirs : ours
  if (sameSaid(theirs, base)) return ours
  if (sameSaid(ours, base)) return theirs
  if (isRecord(ours) && isRecord(theirs) && !isAct(ours)) return mergeRecords(versions, steps, merging)
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const old = Array.isArray(base) ? base : []
    return mergeLists({ base: old, ours, theirs }, steps, merging)
  }
  merging.disputes.push({ steps, removedBy: null, ...versions })
  return merging.keep === 'base' ? base : ours
}

function mergeRecords(versions: Versions, steps: readonly Step[], merging: Merging): unknown {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map((one) =>
    isRecord(one) ? one : {},
  ) as [Data, Data, Data]
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  const merged = [...keys].map((key): [string, unknown] => [
    key,
    merging.value({ base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) }, [...steps, key]),
  ])
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
}

/** Who did something on a day, such as a signature: half of one and half of another is nobody's. */
function isAct(record: Data): boolean {
  return Object.hasOwn(record, 'by') && Object.hasOwn(record, 'date')
}

type Data = Readonly<Record<string, unknown>>

function own(record: Data, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
