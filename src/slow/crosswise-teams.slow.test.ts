import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citations, citationsOf, type Order, pull, write } from '../commands/exchange/crosswise.fixture.ts'
import { inspect, TwoTeams } from '../commands/exchange/two-teams.fixture.ts'

/** RUNS=60 SEED=… for a long look. */
const RUNS = Number(process.env.RUNS ?? 6)
const NAMES = ['罗立言', '沈玉琴', '范晓棠']

interface Deed {
  /** which machine */
  readonly who: number
  /** the one whose work it merges; itself where somebody writes there */
  readonly from: number
  readonly order: Order
  /** of what is written; earlier and later come in any order */
  readonly day: number
}

const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.nat(2),
  from: fc.nat(2),
  order: fc.constantFrom<Order>(['', 'restricted'], ['restricted', '']),
  day: fc.integer({ min: 1, max: 4 }),
})

interface Machine {
  readonly round: string
  /** whose work it has */
  readonly known: Set<string>
}

async function perform(machines: readonly Machine[], { who, from, order, day }: Deed, index: number) {
  const [mine, other] = [machines[who], machines[from]]
  if (!mine || !other) return
  if (mine === other) {
    const word = `${'甲乙丙'.charAt(who)}${index}`
    write(mine.round, word, `2030-01-0${day}T00:00:00`)
    mine.known.add(word)
  } else {
    await pull(mine.round, other.round, order)
    for (const word of other.known) mine.known.add(word)
  }
  expect(citations(mine.round)).toEqual(citationsOf(...mine.known))
}

test(`three machines write and merge one another in any order: every citation means what it meant, ${RUNS} times`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 20 }), async (deeds) => {
      const teams = new TwoTeams()
      try {
        const first = teams.begin(NAMES[0] ?? '')
        const rounds = [first, ...NAMES.slice(1).map((name) => teams.clone(first, name))]
        for (const round of rounds) await inspect(round, ['hook', 'install'])
        const machines = rounds.map((round): Machine => ({ round, known: new Set() }))
        for (const [index, one] of deeds.entries()) await perform(machines, one, index)
      } finally {
        rmSync(teams.folder, { recursive: true })
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
})
