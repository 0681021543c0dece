import type { AddWorksheetOptions } from 'exceljs'

const a4 = 9
const a3 = 8
/** Half-width characters of 10.5 pt across a landscape A4 page beyond which its print is smaller than 小五. */
const mostOnA4 = 215
/** inches */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 }

/**
 * Landscape, as wide as the page, the header row frozen and repeated, pages numbered. A ledger too wide for A4 is one
 * for A3; a printer that has none shrinks it.
 */
export function pageSetup(headerRow: number, widths: readonly number[] = []): Partial<AddWorksheetOptions> {
  const width = widths.reduce((sum, one) => sum + one, 0)
  return {
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: 0, topLeftCell: `A${headerRow + 1}` }],
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    pageSetup: {
      // exceljs has no name for A3
      paperSize: (width > mostOnA4 ? a3 : a4) as typeof a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${headerRow}:${headerRow}`,
      margins,
    },
  }
}
