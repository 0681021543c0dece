import { matchedEntries } from '../source/matched-entries.ts'
import { isRecord, namesOf } from './entry-name.ts'
import { mergedOrder } from './merged-order.ts'
import type { Merging, Versions } from './merging.ts'
import { sameSaid } from './same-said.ts'
import type { Step } from './step.ts'

export interface Lists {
  readonly base: readonly unknown[]
  readonly ours: readonly unknown[]
  readonly theirs: readonly unknown[]
}

/** Entries are told by name, else by what stayed where it was; what either side added is there, what one removed is not. */
export function mergeLists(lists: Lists, steps: readonly Step[], merging: Merging): unknown[] {
  const named = namedEntries(lists)
  const entries = named ?? unnamedEntries(lists)
  const order = mergedOrder([...entries.base.keys()], [...entries.ours.keys()], [...entries.theirs.keys()])
  let place = 0
  return order.flatMap((name) => {
    const versions = {
      base: entries.base.get(name),
      ours: entries.ours.get(name),
      theirs: entries.theirs.get(name),
    }
    const merged = mergeEntry(versions, [...steps, named ? { is: name } : place], merging)
    if (merged === undefined) return []
    place += 1
    return [merged]
  })
}

type Entries = ReadonlyMap<string, unknown>

interface Sides {
  readonly base: Entries
  readonly ours: Entries
  readonly theirs: Entries
}

/** Taken out by one and left alone by the other: gone. Taken out by one and changed by the other: a dispute, and kept. */
function mergeEntry(versions: Versions, steps: readonly Step[], merging: Merging): unknown {
  const { base, ours, theirs } = versions
  if (base === undefined || (ours !== undefined && theirs !== undefined))
    return ours === undefined || theirs === undefined ? (ours ?? theirs) : merging.value(versions, steps)
  const left = ours ?? theirs
  if (left === undefined || sameSaid(left, base)) return undefined
  const removedBy = ours === undefined ? 'ours' : 'theirs'
  merging.disputes.push({ steps, removedBy, base, ours, theirs })
  return merging.keep === 'base' ? base : left
}

function namedEntries({ base, ours, theirs }: Lists): Sides | null {
  const all = [base, ours, theirs].map((list) => {
    const names = namesOf(list)
    return names === null ? null : new Map(names.map((name, place) => [name, list[place]]))
  })
  const [a, b, c] = all
  return a && b && c ? { base: a, ours: b, theirs: c } : null
}

/** Entries that continue one of the base go by its place, others by what they say. */
function unnamedEntries({ base, ours, theirs }: Lists): Sides {
  return {
    base: new Map(base.map((entry, place) => [`b${place}`, entry])),
    ours: continued(base, ours),
    theirs: continued(base, theirs),
  }
}

function continued(base: readonly unknown[], now: readonly unknown[]): Entries {
  const matches = matchedEntries(base, now)
  const seen = new Map<string, number>()
  return new Map(
    now.map((entry, index) => {
      const place = matches[index] ?? -1
      if (place >= 0 && continues(base[place], entry)) return [`b${place}`, entry]
      const said = JSON.stringify(entry)
      const count = seen.get(said) ?? 0
      seen.set(said, count + 1)
      return [`n${said} ${count}`, entry]
    }),
  )
}

/** A word that stands where another stood is another word; a record may have changed a little. */
function continues(old: unknown, now: unknown): boolean {
  if (!isRecord(old) || !isRecord(now)) return sameSaid(old, now)
  return Object.keys(now).some((key) => old[key] !== null && sameSaid(old[key], now[key]))
}
