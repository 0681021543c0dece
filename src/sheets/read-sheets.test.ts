import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unzipParts, zipParts } from '../packages/zip.ts'
import { UsageError } from '../usage-error.ts'
import { uncomputed } from '../views/uncomputed.ts'
import { readSheets } from './read-table.ts'
import { sampleWorkbook } from './sample-workbook.ts'
import { columnIndex, columnLetters } from './sheet-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A package with one sheet of this XML, as some other tool may write it. */
function packageOf(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  }
  return zipParts(new Map(Object.entries(parts).map(([name, text]) => [name, utf8(text)])))
}

const rowsOf = (sheet: string, more = {}) => readSheets(packageOf(sheet, more), 'a.xlsx')[0]?.rows
const sheetOf = (cells: string) => `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`

test('every sheet is read, hidden ones said to be', async () => {
  const bytes = await sampleWorkbook([
    { name: '一', rows: [['a']] },
    { name: '二', rows: [['b', null, 'c']] },
  ])
  expect(readSheets(bytes, 'a.xlsx')).toEqual([
    {
      sheet: '一',
      hidden: false,
      rows: [['a']],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      beyond: null,
      fromAbove: new Map(),
    },
    {
      sheet: '二',
      hidden: false,
      rows: [['b', '', 'c']],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      beyond: null,
      fromAbove: new Map(),
    },
  ])
})

test('prefixes, inline and rich texts, CDATA, numbers without places, formulas without a result', () => {
  const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>青&amp;</x:t></x:r><x:r><x:t>禾</x:t></x:r><x:rPh><x:t>qīng</x:t></x:rPh></x:is></x:c><x:c t="str"><x:v><![CDATA[<县>]]></x:v></x:c><x:c><x:v>0.30000000000000004</x:v></x:c><x:c><x:f>A1+1</x:f></x:c></x:row></x:sheetData></x:worksheet>`
  expect(rowsOf(xml)).toEqual([['青&禾', '<县>', '0.3', uncomputed('A1+1')]])
})

test.each([
  ['14', '45798', '2025-05-21'],
  ['31', '45798', '2025-05-21'],
  ['14', '45658', '2025-01-01'],
  ['17', '45658', '2025-01'],
  ['27', '45798', '2025-05-21'],
  ['22', '45798.4375', '2025-05-21 10:30:00'],
  ['20', '0.4375', '10:30'],
  ['0', '45798', '45798'],
  ['2', '45798.5', '45798.5'],
])('number format %s shows %s as %s', (format, value, shown) => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="${format}"/></cellXfs></styleSheet>`
  expect(
    rowsOf(sheetOf(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`), { 'xl/styles.xml': styles }),
  ).toEqual([[shown]])
})

test.each([
  ['yyyy"年"m"月"d"日"', '2025-05-21'],
  ['[$-804]yyyy/m/d;@', '2025-05-21'],
  ['#,##0.00"元"', '45798'],
  ['[Red]0.00', '45798'],
  ['0"m"', '45798m'],
  ['0.00"万元"', '45798万元'],
  ['0.00\\万', '45798万'],
  ['0!.0,"万"', '45798'],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ', '45798'],
  ['"¥"#,##0.00;"¥"\\-#,##0.00', '45798'],
  ['[$$-409]#,##0', '$45798'],
  ['"HT-"000000', 'HT-045798'],
  ['General"亩"', '45798亩'],
  ['# ?/?', '45798'],
])('the format %s shows 45798 as %s', (code, shown) => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
  expect(
    rowsOf(sheetOf('<row r="1"><c r="A1" s="0"><v>45798</v></c></row>'), { 'xl/styles.xml': styles }),
  ).toEqual([[shown]])
})

const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`
test.each([
  ['entities', packageOf(laughs + sheetOf('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')), /不是可读/u],
  [
    'a row beyond the last',
    packageOf(sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
    /超过 10 万行/u,
  ],
  [
    'a sheet outside',
    packageOf(sheetOf(''), {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
    }),
    /不是可读/u,
  ],
  [
    'a way out of the package',
    packageOf(sheetOf(''), {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="../../../../etc/passwd"/></Relationships>',
    }),
    /不是可读/u,
  ],
])('%s is refused in words', (_, bytes, words) => {
  expect(() => readSheets(bytes, 'a.xlsx')).toThrow(UsageError)
  try {
    readSheets(bytes, 'a.xlsx')
  } catch (error) {
    expect((error as UsageError).text.zh).toMatch(words)
  }
})

test('macros, comments, drawings and links to other files are not opened', () => {
  const more = {
    'xl/vbaProject.bin': 'MsgBox',
    'xl/comments1.xml': '<broken',
    'xl/externalLinks/externalLink1.xml': '<broken',
    '../../evil.xml': 'x',
  }
  expect(rowsOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), more)).toEqual([['1']])
})

test('a sheet made to be slow takes no longer than its length', () => {
  const open = Array.from(
    { length: 200_000 },
    (_, n) => `<row r="${n}"><c r="A${(n * 7919) % 99_991}"><v>${n}`,
  ).join('')
  const started = process.cpuUsage().user
  readSheets(packageOf(sheetOf(open)), 'a.xlsx')
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
})

test('damaged in any byte, a workbook is read or refused, never worse', async () => {
  const whole = await sampleWorkbook([
    {
      name: '表',
      rows: [
        ['村', '金额'],
        ['城东村', 12.5],
        [new Date('2025-01-02T00:00:00Z'), true],
      ],
    },
  ])
  const parts = unzipParts(whole) ?? new Map<string, Uint8Array>()
  const names = [...parts.keys()].filter((name) => /workbook\.xml|sheet1|sharedStrings|styles/u.test(name))
  const readable = (bytes: Uint8Array) => {
    try {
      for (const { rows } of readSheets(bytes, 'a.xlsx'))
        expect(rows.flat().every((cell) => typeof cell === 'string')).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
    }
  }
  fc.assert(
    fc.property(fc.nat(), fc.nat(255), fc.constantFrom(...names, ''), (at, byte, name) => {
      const damaged = Uint8Array.from(name === '' ? whole : (parts.get(name) ?? whole))
      damaged[at % damaged.length] = byte
      readable(name === '' ? damaged : zipParts(new Map(parts).set(name, damaged)))
    }),
    { numRuns: 400 },
  )
})

test('columns go by their letters', () => {
  const places = [0, 5, 25, 26, 701, 702]
  expect(places.map(columnLetters)).toEqual(['A', 'F', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(places.map(columnLetters).map(columnIndex)).toEqual(places)
})
