import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { evidence, restrictedEvidence } from '../../papers/evidence.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'
import { readExact } from '../../source/exact.ts'
import { bare, cellsOf, sheetsOf, VILLAGE } from './filled-sheets.fixture.ts'
import { recordSaid, type TypedRow, typedTop } from './typed-records.fixture.ts'

const { root, restore, read, bytes, put, inspect } = exampleRound()

type Item = Readonly<Record<string, unknown>>

/** Files that differ, as somebody brings them. */
const files = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), {
  minLength: 1,
  maxLength: 5,
})

test.each([
  ['open', evidence, ''],
  ['restricted', restrictedEvidence, 'restricted/'],
])(
  '%s evidence: what is typed beside real files is what the paper says; hashes stay',
  async (_, kind, folder) => {
    const paper = `${folder}villages/${VILLAGE}/evidence.yaml`
    const open = kind.restricted ? ['--restricted'] : []
    const itemsOf = () => {
      const said: unknown = readExact(read(paper)).document?.toJS({ maxAliasCount: 0 })
      return (said as { evidence: Item[] }).evidence
    }
    const formOf = async () =>
      (await inspect('form', 'evidence', VILLAGE, ...open, '--force')).out.trim().split('\n').at(-1) ?? ''

    await fc.assert(
      fc.asyncProperty(files, fc.gen(), async (texts, any) => {
        restore()
        const old = itemsOf()
        const names = texts.map((text, at) => put(`收到/${at}.txt`, text))
        expect(await inspect('add', 'evidence', VILLAGE, ...names, ...open)).toMatchObject({ code: 0 })
        const name = await formOf()
        const [sheet] = sheetsOf(bytes(name), kind, root)
        if (!sheet) throw new Error('the form of evidence has a sheet')
        const { table } = sheet
        const added = itemsOf()
        const rows = added.map(
          (item): TypedRow =>
            any(typedTop, table, kind).map((cell, place) => {
              const there = item[String(table.columns[place]?.path[0])]
              const kept = ['id', 'file'].includes(String(table.columns[place]?.path[0]))
              return kept ? { cell: String(there), value: there } : cell
            }),
        )
        put('填好.xlsx', await typedInto(bytes(name), Object.fromEntries(cellsOf(sheet, rows))))
        const said = await inspect('import', '填好.xlsx', ...open)
        expect(said).toMatchObject({ code: 0 })
        const now = itemsOf()
        expect(now).toHaveLength(old.length + texts.length)
        for (const [at, item] of now.entries())
          expect(bare(item)).toEqual(
            bare({ ...recordSaid(table, rows[at] ?? []), sha256: added[at]?.sha256 }),
          )
        for (const [at, text] of texts.entries())
          expect(now[old.length + at]?.sha256).toBe(createHash('sha256').update(text).digest('hex'))
        const text = read(paper)
        expect(await inspect('import', await formOf(), ...open)).toMatchObject({ code: 0, out: '' })
        expect(read(paper)).toBe(text)
      }),
      { numRuns: 4, endOnFailure: true },
    )
  },
)
