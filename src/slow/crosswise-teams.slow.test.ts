import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citations, citationsOf, type Order, pull, write } from '../commands/exchange/crosswise.fixture.ts'
import { inspect, TwoTeams } from '../commands/exchange/two-teams.fixture.ts'

/** RUNS=60 SEED=… for a long look. */
const RUNS = Number(process.env.RUNS ?? 4)
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

const deeds = (machines: number, orders: readonly Order[]): fc.Arbitrary<Deed[]> =>
  fc.array(
    fc.record({
      who: fc.nat(machines - 1),
      from: fc.nat(machines - 1),
      order: fc.constantFrom(...orders),
      day: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 8, maxLength: 20 },
  )

const BOTH: readonly Order[] = [
  ['', 'restricted'],
  ['restricted', ''],
]

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
}

const isRight = ({ round, known }: Machine) => expect(citations(round)).toEqual(citationsOf(...known))

async function walk(names: readonly string[], work: (machines: readonly Machine[]) => Promise<void>) {
  const teams = new TwoTeams()
  try {
    const first = teams.begin(names[0] ?? '')
    const rounds = [first, ...names.slice(1).map((name) => teams.clone(first, name))]
    for (const round of rounds) await inspect(round, ['hook', 'install'])
    await work(rounds.map((round): Machine => ({ round, known: new Set() })))
  } finally {
    rmSync(teams.folder, { recursive: true })
  }
}

test(`three machines write and merge one another in any order: every citation means what it meant, ${RUNS} times`, async () => {
  await fc.assert(
    fc.asyncProperty(deeds(3, BOTH), (all) =>
      walk(NAMES, async (machines) => {
        for (const [index, deed] of all.entries()) {
          await perform(machines, deed, index)
          machines.forEach(isRight)
        }
      }),
    ),
    { numRuns: RUNS, endOnFailure: true },
  )
})

test(`two machines, now one repository and now both: once they have met, every citation means what it meant, ${RUNS} times`, async () => {
  await fc.assert(
    fc.asyncProperty(deeds(2, [...BOTH, [''], ['restricted']]), (all) =>
      walk(NAMES.slice(0, 2), async (machines) => {
        for (const [index, deed] of all.entries()) await perform(machines, deed, index)
        for (const who of [0, 1])
          await perform(machines, { who, from: 1 - who, order: BOTH[0] ?? [], day: 1 }, 99)
        machines.forEach(isRight)
      }),
    ),
    { numRuns: RUNS, endOnFailure: true },
  )
})
