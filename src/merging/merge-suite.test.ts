import '../build/property-seed.fixture.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from './memory-store.fixture.ts'
import { mergeRound } from './merge-round.ts'
import type { Tree } from './round-versions.ts'
import { baseTree, type Deed, editedTree, editing, meaningOf, saidIn } from './teamwork.fixture.ts'

/** RUNS=2000 npx vitest run src/merging/merge-suite.test.ts for a long look. */
const RUNS = Number(process.env.RUNS ?? 25)
const MINUTES = 60_000 + RUNS * 1000

const base = baseTree()

/** Everybody's papers put together one after the other, in an order; disputes of all steps with them. */
function together(sides: readonly Tree[], order: readonly number[]) {
  const disputes: unknown[] = []
  const whole = order.reduce<Tree | null>((ours, index) => {
    const theirs = sides[index] ?? base
    if (ours === null) return theirs
    const merged = mergeRound({ base, ours, theirs }, memoryStore)
    disputes.push(...merged.disputes)
    return merged.files
  }, null)
  return { files: whole ?? base, disputes }
}

/** Of these each record has one who does them, so that nothing is disputed. */
const CHANGES: ReadonlySet<Deed['what']> = new Set(['edit', 'remove', 'point'])

const team = (deeds: fc.Arbitrary<Deed[]>) =>
  fc.array(deeds, { minLength: 2, maxLength: 5 }).chain((people) =>
    fc.record({
      people: fc.constant(people),
      order: fc.shuffledSubarray([...people.keys()], { minLength: people.length }),
    }),
  )

test(
  'no record and no value is lost, whoever wrote what and whoever merges',
  () => {
    fc.assert(
      fc.property(team(editing), ({ people, order }) => {
        const sides = people.map((deeds, person) => editedTree(base, deeds, person))
        const { files, disputes } = together(sides, order)
        const there = saidIn([...files.values()].join('\n') + JSON.stringify(disputes))
        const lost = sides.flatMap((side) =>
          [...saidIn([...side.values()].join('\n'))].filter((word) => !there.has(word)),
        )
        expect(lost).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
  MINUTES,
)

test(
  'what comes out is the same in any order, but for the letters',
  () => {
    fc.assert(
      fc.property(team(editing), ({ people, order }) => {
        const owned = people.map((deeds, person) =>
          deeds.filter(({ what, record }) => !CHANGES.has(what) || record % people.length === person),
        )
        const sides = owned.map((deeds, person) => editedTree(base, deeds, person))
        const [one, other] = [together(sides, [...sides.keys()]), together(sides, order)]
        expect([...one.disputes, ...other.disputes]).toEqual([])
        expect(meaningOf(other.files)).toEqual(meaningOf(one.files))
      }),
      { numRuns: RUNS },
    )
  },
  MINUTES,
)

test(
  'a merge of merges that were made on both sides changes nothing more',
  () => {
    fc.assert(
      fc.property(fc.tuple(editing, editing), (people) => {
        const sides = people.map((deeds, person) => editedTree(base, deeds, person))
        const [one, other] = [together(sides, [0, 1]), together(sides, [1, 0])]
        if (one.disputes.length > 0) return
        const ancestor = mergeRound({ base, ours: sides[0] ?? base, theirs: sides[1] ?? base }, memoryStore, {
          keep: 'base',
        }).files
        const { files, disputes, renamings } = mergeRound(
          { base: ancestor, ours: one.files, theirs: other.files },
          memoryStore,
        )
        expect(disputes).toEqual([])
        expect(renamings).toEqual([])
        expect(meaningOf(files)).toEqual(meaningOf(one.files))
      }),
      { numRuns: RUNS },
    )
  },
  MINUTES,
)
