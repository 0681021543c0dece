import '../build/property-seed.fixture.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from './memory-store.fixture.ts'
import { mergeRound } from './merge-round.ts'
import type { Tree } from './round-versions.ts'
import { baseTree, type Deed, editedTree, editing, meaningOf } from './teamwork.fixture.ts'

/** RUNS=2000 npx vitest run src/merging/merge-crosswise.test.ts for a long look. */
const RUNS = Number(process.env.RUNS ?? 25)
const base = baseTree()
const CHANGES: ReadonlySet<Deed['what']> = new Set(['edit', 'remove', 'point'])

function together(sides: readonly Tree[], order: readonly number[], keep: 'ours' | 'base' = 'ours'): Tree {
  const disputes: unknown[] = []
  const whole = order.reduce<Tree | null>((ours, index) => {
    const theirs = sides[index] ?? base
    if (ours === null) return theirs
    const merged = mergeRound({ base, ours, theirs }, memoryStore, { keep })
    disputes.push(...merged.disputes)
    return merged.files
  }, null)
  expect(disputes).toEqual([])
  return whole ?? base
}

const team = fc.array(editing, { minLength: 2, maxLength: 5 }).chain((people) => {
  const order = fc.shuffledSubarray([...people.keys()], { minLength: people.length })
  return fc.record({ people: fc.constant(people), one: order, other: order, ancestor: order })
})

/** Of the records that all have each has one who changes it, so that nothing is disputed. */
function sidesOf(people: readonly Deed[][]): Tree[] {
  return people.map((deeds, person) => {
    const own = deeds.filter(({ what, record }) => !CHANGES.has(what) || record % people.length === person)
    return editedTree(base, own, person)
  })
}

test(
  'the same work put together in two orders, and both results with one another, is all there once',
  () => {
    fc.assert(
      fc.property(team, ({ people, one, other, ancestor }) => {
        const sides = sidesOf(people)
        const [ours, theirs] = [together(sides, one), together(sides, other)]
        const crossed = mergeRound(
          { base: together(sides, ancestor, 'base'), ours, theirs, crossed: true },
          memoryStore,
        )
        expect(crossed.disputes).toEqual([])
        expect(meaningOf(crossed.files)).toEqual(meaningOf(ours))
      }),
      { numRuns: RUNS },
    )
  },
  60_000 + RUNS * 1000,
)

const later = fc.array(
  fc.record<Deed>({
    what: fc.constantFrom('edit', 'point', 'add'),
    record: fc.integer({ min: 7, max: 9 }),
    field: fc.constantFrom('feature', 'cause', 'suggestion'),
  }),
  { minLength: 1, maxLength: 4 },
)

test(
  'what somebody goes on with is the same record when another has given it a letter meanwhile',
  () => {
    fc.assert(
      fc.property(editing, editing, later, fc.boolean(), (mine, its, more, iAmOurs) => {
        // Whose text comes later is given the letter.
        const [other = base, one = base] = sidesOf([its, mine])
        const met = together([one, other], iAmOurs ? [0, 1] : [1, 0])
        const now = editedTree(one, more, 2)
        const [ours, theirs] = iAmOurs ? [now, met] : [met, now]
        const { files, disputes } = mergeRound({ base: one, ours, theirs }, memoryStore)
        expect(disputes).toEqual([])
        expect(meaningOf(files)).toEqual(meaningOf(together([now, other], [0, 1])))
      }),
      { numRuns: RUNS },
    )
  },
  60_000 + RUNS * 1000,
)
