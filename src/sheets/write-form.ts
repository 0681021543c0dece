import { stampContent } from '../packages/content-stamp.ts'
import { zipParts } from '../packages/zip.ts'
import type { FormBook } from '../views/form.ts'
import { headRows } from '../views/form.ts'
import { listColumns, type RangeOf, type RuledCells, rangeIn, rulesXml } from './form-rules.ts'
import { PartsBook } from './parts-book.ts'
import { writeFormPairs, writeFormRows, writeHiddenSheet } from './write-form-sheet.ts'

/** The form as an Excel file whose bytes depend on the form, the day and the version only. `date` is YYYY-MM-DD. */
export async function renderForm(
  form: FormBook,
  { date, version }: { readonly date: string; readonly version: string },
): Promise<Uint8Array> {
  const book = new PartsBook()
  const day = new Date(`${date}T00:00:00Z`)
  const maker = `Inspect ${version}`
  Object.assign(book, {
    title: form.title,
    creator: maker,
    lastModifiedBy: maker,
    created: day,
    modified: day,
  })
  const ruled = form.sheets.map((sheet) =>
    sheet.kind === 'rows' ? writeFormRows(book, sheet, sheet.name) : writeFormPairs(book, sheet, sheet.name),
  )
  writeHiddenSheet(book, form.listSheet, listRows(form), 'hidden')
  writeHiddenSheet(book, form.layoutSheet, form.layout, 'veryHidden')
  const parts = new Map(await book.toParts())
  const rangeOf = rangesOf(form)
  for (const [index, rules] of ruled.entries()) guard(parts, index + 1, rules, rangeOf)
  for (const hidden of [1, 2]) guard(parts, ruled.length + hidden, [], rangeOf)
  return zipParts(stampContent(parts))
}

/** A list a column, its name on top. */
function* listRows({ lists }: FormBook): Generator<readonly string[]> {
  const columns = [...lists.values()]
  yield [...lists.keys()]
  const longest = columns.reduce((most, values) => Math.max(most, values.length), 0)
  for (let row = 0; row < longest; row += 1) yield columns.map((values) => values[row] ?? '')
}

function rangesOf(form: FormBook): RangeOf {
  const lists = listColumns(form)
  return (source) => {
    if (source.kind === 'list') {
      const { column = 1, count = 0 } = lists.get(source.list) ?? {}
      return rangeIn(form.listSheet, column, 2, count + 1)
    }
    const sheet = form.sheets.find(({ name }) => name === source.sheet)
    const head = sheet ? headRows(sheet) : 0
    const rows = sheet?.kind === 'rows' ? sheet.rows.length : 0
    return rangeIn(source.sheet, source.column, head + 1, head + rows)
  }
}

/** Locked cells are locked; widths, heights and formats stay free. No password: it keeps slips away, not people. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0"/>'

/**
 * exceljs writes protection and rules in another order than the schema's (CT_Worksheet, ISO/IEC 29500-1 18.3.1.99),
 * which Excel offers to repair: both are set in here.
 */
function guard(
  parts: Map<string, Uint8Array>,
  number: number,
  rules: readonly RuledCells[],
  rangeOf: RangeOf,
): void {
  const name = `xl/worksheets/sheet${number}.xml`
  const xml = new TextDecoder().decode(parts.get(name))
  const [, cells = '', rest = ''] = /^(.*?(?:<\/sheetData>|<sheetData\/>))(.*)$/s.exec(xml) ?? []
  const place = rest.search(
    /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing)|<\/worksheet>/,
  )
  const guarded = cells + protection + rest.slice(0, place) + rulesXml(rules, rangeOf) + rest.slice(place)
  parts.set(name, new TextEncoder().encode(guarded))
}
