import { expect } from 'vitest'
import { evidenceIn, takeSnapshot } from '../load/snapshot.ts'
import { decodePaper } from '../source/decode.ts'
import { lostValue, readersAgree } from './lost-value.ts'
import { checked, partOf, withBytes } from './mutated-round.ts'
import { lotOf, mutations } from './mutations.ts'

const villages = ['溪口村', '石桥村', '枫林村']

/**
 * Changes one of the example's papers at a time and checks what it belongs to: nothing throws, and where anything of
 * the text is not in the data, something is said that was not said before.
 */
export function runMutations(count: number, root: string, first = 0): void {
  const there = takeSnapshot(root)
  // Papers are damaged, evidence is not: it need not be hashed thousands of times.
  const snapshot = { ...there, weighed: evidenceIn(there, there.evidence) }
  const parts = villages.map((village) => {
    const part = partOf(snapshot, village)
    return { part, known: new Set(checked(part, '').found) }
  })
  const silent: string[] = []
  for (let seed = first; seed < first + count; seed += 1) {
    const { part, known } = parts[seed % parts.length] as (typeof parts)[number]
    const lot = lotOf(seed)
    const file = part.papers[lot(part.papers.length)]
    const mutation = mutations[seed % mutations.length]
    if (!file?.bytes || !mutation) throw new Error('the example has unreadable papers')
    const before = decodePaper(file.bytes).text
    const after = mutation.mutate(before, lot)
    const bytes = typeof after === 'string' ? new TextEncoder().encode(after) : after
    const label = `seed ${seed}, ${mutation.name}, ${file.path}`
    const { found, paper } = attempt(label, () => checked(withBytes(part, file.path, bytes), file.path))
    const { text } = decodePaper(bytes)
    if (!readersAgree(text)) silent.push(`${label}: the readers differ`)
    if (found.some((one) => !known.has(one))) continue
    const lost = lostValue(before, text, paper?.source.value)
    if (lost !== null) silent.push(`${label}: ${lost}`)
  }
  expect(silent).toEqual([])
}

function attempt<T>(label: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(label, { cause: error })
  }
}
