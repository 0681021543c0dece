import { Document, Packer } from 'docx'
import { stampContent } from '../packages/content-stamp.ts'
import { unzipParts, zipParts } from '../packages/zip.ts'
import type { DocumentView } from '../views/document.ts'
import { cleanText } from './clean-text.ts'
import { appProperties, coreProperties } from './document-properties.ts'
import { fontTable } from './font-table.ts'
import { type Fonts, landscapePage, linePitch, officialFonts, portraitPage } from './gb9704.ts'
import { settleParts } from './settle-parts.ts'
import { wordAppendices } from './word-appendices.ts'
import { wordBlocks } from './word-blocks.ts'
import { wordClosing } from './word-closing.ts'
import { wordFooters } from './word-footers.ts'
import { wordFront } from './word-front.ts'
import { wordStyles } from './word-styles.ts'

export interface DocumentOptions {
  /** an office's own fonts in place of the official ones */
  readonly fonts?: { readonly [role in 'title' | 'body' | 'heading1' | 'heading2']?: string | undefined }
  /** the day the document is made, YYYY-MM-DD, for the file's properties */
  readonly date: string
  /** of this program, for the file's properties */
  readonly version: string
}

/** The view as a .docx file on the official page; the same arguments make the same bytes. */
export async function renderDocument(view: DocumentView, options: DocumentOptions): Promise<Uint8Array> {
  const fonts = officeFonts(options.fonts ?? {})
  const made = unzipParts(await Packer.toBuffer(wordDocument(view, fonts)))
  if (!made) throw new Error('docx packs readable zip files')
  const { date, version } = options
  const properties = { title: view.title.join(''), author: view.sender ?? '', date, version }
  const parts = settleParts(made, {
    'word/fontTable.xml': fontTable(fonts),
    'docProps/core.xml': coreProperties(properties),
    'docProps/app.xml': appProperties(properties),
  })
  return zipParts(stampContent(parts))
}

/** An option that is there but undefined or empty names no font. */
function officeFonts(own: NonNullable<DocumentOptions['fonts']>): Fonts {
  const named = Object.entries(own).flatMap(([role, name]) => (name ? [[role, cleanText(name)]] : []))
  return { ...officialFonts, ...Object.fromEntries(named) }
}

function wordDocument(view: DocumentView, fonts: Fonts): Document {
  const page = view.orientation === 'landscape' ? landscapePage : portraitPage
  const { width, height, margin, typeWidth } = page
  return new Document({
    styles: wordStyles(fonts),
    theme: { fonts: { headings: themeFont(fonts.heading1), body: themeFont(fonts.pageNumber) } },
    // without it Word stretches a justified line that ends in a line break
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          // docx swaps the two sides of a turned page itself
          page: { size: turned(view, width, height), margin },
          grid: { type: 'lines', linePitch },
        },
        footers: wordFooters(fonts),
        children: [
          ...wordFront(view, fonts),
          ...wordBlocks(view.blocks, typeWidth, fonts),
          ...wordClosing(view, fonts),
          ...wordAppendices(view, typeWidth, fonts),
        ],
      },
    ],
  })
}

/** Charts take their Chinese letters from the theme. */
function themeFont(name: string) {
  return { latin: name, eastAsia: name }
}

function turned(view: DocumentView, width: number, height: number) {
  if (view.orientation === 'portrait') return { width, height, orientation: 'portrait' } as const
  return { width: height, height: width, orientation: 'landscape' } as const
}
