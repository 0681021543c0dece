import { type Properties, stampContent } from '../packages/content-stamp.ts'
import { zipParts } from '../packages/zip.ts'
import type { Block, DocumentView } from '../views/document.ts'
import { cleanText } from './clean-text.ts'
import { appProperties, coreProperties } from './document-properties.ts'
import { type Fonts, landscapePage, officialFonts, portraitPage } from './gb9704.ts'
import { wordAppendices } from './word-appendices.ts'
import { wordBase } from './word-base.ts'
import { wordBlocks } from './word-blocks.ts'
import { wordChart } from './word-chart.ts'
import { isSigned, wordClosing } from './word-closing.ts'
import type { WordContext } from './word-context.ts'
import { Footnotes } from './word-footnotes.ts'
import { wordFront } from './word-front.ts'
import { withSealLine } from './word-seal.ts'

export interface DocumentOptions {
  /** an office's own fonts in place of the official ones */
  readonly fonts?: { readonly [role in 'title' | 'body' | 'heading1' | 'heading2']?: string | undefined }
  /** the day the document is made, YYYY-MM-DD, for the file's properties */
  readonly date: string
  /** of this program, for the file's properties */
  readonly version: string
  /** what the file says of where it came from, beside the hash of its content */
  readonly origin?: Properties
}

/** The view as a .docx file on the official page; the same arguments make the same bytes. */
export async function renderDocument(view: DocumentView, options: DocumentOptions): Promise<Uint8Array> {
  const fonts = officeFonts(options.fonts ?? {})
  const { typeWidth } = view.orientation === 'landscape' ? landscapePage : portraitPage
  const charts = chartsOf(view).map((chart) => wordChart(chart, typeWidth, fonts))
  const base = await wordBase(
    view.orientation,
    fonts,
    charts.filter((chart) => chart !== null),
  )
  const page = new TextDecoder().decode(base.get('word/document.xml'))
  const drawings = page.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? []
  const ordered = charts.map((chart) => (chart === null ? null : (drawings.shift() ?? null)))
  const footnotes = new Footnotes()
  const text = textXml(view, { fonts, typeWidth, footnotes, drawingOf: () => ordered.shift() ?? null })
  const properties = { ...options, title: view.title.join(''), author: view.sender ?? '' }
  const parts = new Map(base)
  const put = (name: string, xml: string) => parts.set(name, new TextEncoder().encode(xml))
  put(
    'word/document.xml',
    page.replace(/<w:body>.*(?=<w:sectPr[ >])/s, () => `<w:body>${text}`),
  )
  put('word/footnotes.xml', footnotes.part(fonts.pageNumber))
  put('docProps/core.xml', coreProperties(properties))
  put('docProps/app.xml', appProperties(properties))
  return zipParts(stampContent(parts, options.origin))
}

function textXml(view: DocumentView, context: WordContext): string {
  const text =
    wordFront(view, context.fonts) +
    wordBlocks(view.blocks, context, isSigned(view)) +
    wordClosing(view, context.fonts) +
    wordAppendices(view, context)
  return withSealLine(text, view, context.fonts)
}

/** In the order they are set in. */
function chartsOf(view: DocumentView) {
  const blocks: Block[] = [...view.blocks, ...view.appendices.flatMap((appendix) => appendix.blocks)]
  return blocks.filter((block) => block.kind === 'chart')
}

/** An option that is there but empty names no font. */
function officeFonts(own: NonNullable<DocumentOptions['fonts']>): Fonts {
  const named = Object.entries(own).flatMap(([role, name]) => (name ? [[role, cleanText(name)]] : []))
  return { ...officialFonts, ...Object.fromEntries(named) }
}
