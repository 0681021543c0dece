import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperChanges } from './paper-changes.ts'
import { paperParts } from './paper-parts.ts'
import { toPaperVersion } from './paper-version.ts'
import { versionChanges } from './version-changes.ts'

const example = fileURLToPath(new URL('../../examples/qinghe-2025-3/', import.meta.url))
const papers = readdirSync(example, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.yaml'))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
const bytes = (text: string | null) => (text === null ? null : new TextEncoder().encode(text))

/** Positions in a shortened paper are its own; everything else is told the same. */
function told(before: string | null, after: string | null, quick: boolean) {
  const changes = quick
    ? versionChanges('p.yaml', bytes(before), bytes(after))
    : paperChanges(toPaperVersion('p.yaml', bytes(before)), toPaperVersion('p.yaml', bytes(after)))
  return changes.map(({ path, kind, ...change }) => ({
    ...change,
    kind: kind.name,
    path: path.filter((step) => typeof step === 'string'),
  }))
}

test('papers as the program writes them are taken apart', () => {
  const apart = papers.filter((text) => paperParts(new TextEncoder().encode(text)) !== null)
  expect(apart.length / papers.length).toBeGreaterThan(0.6)
})

test('a paper that came or went is told as when it is parsed whole', () => {
  for (const text of papers) {
    expect(told(null, text, true)).toEqual(told(null, text, false))
    expect(told(text, null, true)).toEqual(told(text, null, false))
  }
})

const edits = [
  (lines: string[], at: number) => lines.toSpliced(at, 1),
  (lines: string[], at: number) => lines.with(at, `${lines[at]}字`),
  (lines: string[], at: number) => lines.with(at, (lines[at] ?? '').replace(/\d(?=\D*$)/u, '9')),
  (lines: string[], at: number) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines: string[], at: number) => lines.toSpliced(at, 0, '    # 说明'),
  (lines: string[], at: number) => lines.toSpliced(at, 0, '  - id: XX-999'),
  (lines: string[], at: number) => lines.with(at, (lines[at] ?? '').replace(/([A-Z]{2}-0)\d\d/u, '$177')),
]

test('whatever lines are changed, taken out or doubled, the same is told as when it is parsed whole', () => {
  const edit = fc.tuple(fc.nat(edits.length - 1), fc.nat(100_000))
  fc.assert(
    fc.property(fc.nat(papers.length - 1), fc.array(edit, { minLength: 1, maxLength: 3 }), (which, list) => {
      const before = papers[which] ?? ''
      const after = list
        .reduce((lines, [kind, at]) => edits[kind]?.(lines, at % lines.length) ?? lines, before.split('\n'))
        .join('\n')
      if (toPaperVersion('p.yaml', bytes(after)) === null) return
      expect(told(before, after, true)).toEqual(told(before, after, false))
    }),
    { numRuns: 400 },
  )
})
