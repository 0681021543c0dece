import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { stampContent } from '../packages/content-stamp.ts'
import { unzipParts, zipParts } from '../packages/zip.ts'
import type { WorkbookView } from '../views/workbook.ts'
import { repairedParts } from './repaired-parts.ts'
import { sheetNames } from './sheet-names.ts'
import { writeSheet } from './write-sheet.ts'

/** An Excel file whose bytes depend on the view, the day and the version only. `date` is YYYY-MM-DD. */
export async function renderWorkbook(
  view: WorkbookView,
  options: { readonly date: string; readonly version: string },
): Promise<Uint8Array> {
  const parts = unzipParts(await streamed(view, options))
  if (!parts) throw new Error('exceljs writes a zip')
  return zipParts(stampContent(repairedParts(parts)), 3)
}

/** Rows are written out as they come and stored uncompressed: they are packed once, after the stamp. */
async function streamed(view: WorkbookView, options: { date: string; version: string }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { store: true },
  })
  const day = new Date(`${options.date}T00:00:00Z`)
  const maker = `Inspect ${options.version}`
  Object.assign(book, {
    title: view.title,
    creator: maker,
    lastModifiedBy: maker,
    created: day,
    modified: day,
  })
  const names = sheetNames(view.sheets.map((sheet) => sheet.name))
  for (const [i, sheet] of view.sheets.entries()) await writeSheet(book, sheet, names[i] ?? sheet.name)
  await book.commit()
  return Buffer.concat(chunks)
}
