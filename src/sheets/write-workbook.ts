import { type Properties, stampContent } from '../packages/content-stamp.ts'
import { zipParts } from '../packages/zip.ts'
import type { WorkbookView } from '../views/workbook.ts'
import { PartsBook } from './parts-book.ts'
import { sheetNames } from './sheet-names.ts'
import { writeSheet } from './write-sheet.ts'

/** An Excel file whose bytes depend on the view, the day and the version only. `date` is YYYY-MM-DD. */
export async function renderWorkbook(
  view: WorkbookView,
  options: { readonly date: string; readonly version: string; readonly origin?: Properties },
): Promise<Uint8Array> {
  const parts = await toParts(view, options)
  return zipParts(stampContent(parts, options.origin))
}

async function toParts(
  view: WorkbookView,
  { date, version }: { readonly date: string; readonly version: string },
): Promise<Map<string, Uint8Array>> {
  const book = new PartsBook()
  const day = new Date(`${date}T00:00:00Z`)
  const maker = `Inspect ${version}`
  Object.assign(book, {
    title: view.title,
    creator: maker,
    lastModifiedBy: maker,
    created: day,
    modified: day,
  })
  const names = sheetNames(view.sheets.map((sheet) => sheet.name))
  for (const [i, sheet] of view.sheets.entries()) writeSheet(book, sheet, names[i] ?? sheet.name)
  return await book.toParts()
}
