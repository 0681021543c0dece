import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AWKWARD, papers, record, value } from './awkward-papers.fixture.ts'
import { appendRecords, removeValue, setValue } from './edit-paper.ts'
import { rewritePaper } from './rewrite-paper.ts'
import { Source } from './source.ts'

/** More by hand: `RUNS=5000 npx vitest run src/source`. */
const RUNS = Number(process.env.RUNS ?? 150)
const short = [...Array(8).fill(AWKWARD), ...papers.filter((text) => text.length < 20_000)]

/** All paths of a value, itself included. */
function pathsOf(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (data === null || typeof data !== 'object') return [path]
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  return [path, ...entries.flatMap(([name, item]) => pathsOf(item, [...path, name]))]
}

const clone = (data: unknown) => structuredClone(data) as Record<string, unknown>

describe('over all papers of the example and the templates', () => {
  const some = fc.record({ text: fc.constantFrom(...short), pick: fc.nat(), windows: fc.boolean() })
  const written = ({ text, windows }: { text: string; windows: boolean }) =>
    windows ? text.replaceAll('\n', '\r\n') : text

  test('the same data leave every byte as it was', () => {
    for (const text of papers) expect(rewritePaper(text, new Source('a', text).value)).toBe(text)
  }, 60_000)

  test(
    'records added to any list say what they should, and all lines stay',
    () => {
      fc.assert(
        fc.property(some, fc.array(record, { minLength: 1, maxLength: 3 }), (one, records) => {
          const text = written(one)
          const data = clone(new Source('a', text).value)
          const lists = Object.keys(data).filter((name) => Array.isArray(data[name]))
          const list = lists[one.pick % lists.length] ?? 'more'
          const edited = appendRecords(text, [list], records)
          expect(new Source('a', edited).value).toEqual({
            ...data,
            [list]: [...((data[list] as unknown[]) ?? []), ...records],
          })
          const now = new Set(edited.split(/\r?\n/u))
          const gone = text.split(/\r?\n/u).filter((line) => !now.has(line))
          expect(gone.length).toBeLessThanOrEqual(1)
        }),
        { numRuns: RUNS },
      )
    },
    Math.max(120_000, RUNS * 200),
  )

  test(
    'any value set, removed or put in place of any other is exactly that change',
    () => {
      fc.assert(
        fc.property(some, value, fc.boolean(), (one, next, remove) => {
          const text = written(one)
          const data = clone(new Source('a', text).value)
          const paths = pathsOf(data).filter((path) => path.length > 0 && path[0] !== 'kind')
          const path = paths[one.pick % paths.length]
          if (!path) return
          const edited = remove ? removeValue(text, path) : setValue(text, path, next)
          changeAt(data, path, next, remove)
          expect(new Source('a', edited).value).toEqual(data)
          const comments = (of: string) => of.split(/\r?\n/u).filter((line) => /^#(?! 顶格)/u.test(line))
          expect(comments(edited)).toEqual(comments(text))
        }),
        { numRuns: RUNS },
      )
    },
    Math.max(120_000, RUNS * 200),
  )

  test(
    'many changes at once are one change',
    () => {
      const changes = fc.array(fc.record({ pick: fc.nat(), next: value }), { maxLength: 6 })
      fc.assert(
        fc.property(some, changes, (one, wanted) => {
          const text = written(one)
          const data = clone(new Source('a', text).value)
          for (const { pick, next } of wanted) changeSomewhere(data, pick, next)
          expect(new Source('a', rewritePaper(text, data)).value).toEqual(data)
        }),
        { numRuns: RUNS },
      )
    },
    Math.max(120_000, RUNS * 200),
  )
})

function changeAt(data: object, path: readonly (string | number)[], next: unknown, remove: boolean): void {
  const parent = parentOf(data, path)
  const last = path.at(-1) as string | number
  if (!remove) parent[last] = next
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
}

function changeSomewhere(data: Record<string, unknown>, pick: number, next: unknown): void {
  const paths = pathsOf(data).filter((path) => path.length > 0 && path[0] !== 'kind')
  const path = paths[pick % paths.length] ?? ['more']
  const parent = parentOf(data, path)
  const last = path.at(-1) as string | number
  if (Array.isArray(parent) && pick % 3 < 2)
    parent.splice(Number(last), 1 - (pick % 3), ...(pick % 3 ? [next] : []))
  else parent[last] = next
}

function parentOf(data: object, path: readonly (string | number)[]): Record<string | number, unknown> {
  let parent = data as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>
  return parent
}
