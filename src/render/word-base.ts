import { Document, Packer } from 'docx'
import type { ChartRun } from 'docx/charts'
import { unzipParts } from '../packages/zip.ts'
import type { DocumentView } from '../views/document.ts'
import { fontTable } from './font-table.ts'
import { type Fonts, landscapePage, linePitch, portraitPage } from './gb9704.ts'
import { settleParts } from './settle-parts.ts'
import { withCharts } from './word-charts.ts'
import { wordFooters } from './word-footers.ts'
import { offGrid, wordStyles } from './word-styles.ts'

type Base = ReadonlyMap<string, Uint8Array>
const known = new Map<string, Promise<Base>>()

/**
 * The package the text is set into: page, styles, footers, theme, as docx writes them. docx takes four times as long
 * over a text as over this, so that the text is written here, and a base is made once for all documents in the same
 * fonts. Charts are made in a package of their own, and put in with a paragraph each.
 */
export async function wordBase(
  orientation: DocumentView['orientation'],
  fonts: Fonts,
  charts: readonly ChartRun[],
): Promise<Base> {
  const key = JSON.stringify([orientation, fonts])
  const made = known.get(key) ?? makeBase(orientation, fonts)
  known.set(key, made)
  return charts.length === 0 ? made : withCharts(await made, charts)
}

async function makeBase(orientation: DocumentView['orientation'], fonts: Fonts): Promise<Base> {
  const document = new Document({
    styles: wordStyles(fonts),
    theme: { fonts: { headings: themeFont(fonts.heading1), body: themeFont(fonts.pageNumber) } },
    // without it Word stretches a justified line that ends in a line break
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageOf(orientation), grid: { type: 'lines', linePitch } },
        footers: wordFooters(fonts),
        children: [],
      },
    ],
  })
  const parts = unzipParts(await Packer.toBuffer(document))
  if (!parts) throw new Error('docx packs readable zip files')
  const styles = offGrid(new TextDecoder().decode(parts.get('word/styles.xml')))
  return settleParts(parts, { 'word/styles.xml': styles, 'word/fontTable.xml': fontTable(fonts) })
}

/** Charts take their Chinese letters from the theme. */
function themeFont(name: string) {
  return { latin: name, eastAsia: name }
}

/** docx swaps the two sides of a turned page itself. */
function pageOf(orientation: DocumentView['orientation']) {
  const { width, height, margin } = orientation === 'landscape' ? landscapePage : portraitPage
  const size = orientation === 'landscape' ? { width: height, height: width } : { width, height }
  return { size: { ...size, orientation }, margin }
}
