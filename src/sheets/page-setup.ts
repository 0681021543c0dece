import type { AddWorksheetOptions } from 'exceljs'

const a4 = 9
/** inches */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 }

/** Landscape A4, as wide as the page, the header row frozen and repeated, pages numbered. */
export function pageSetup(headerRow: number): Partial<AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: 0, topLeftCell: `A${headerRow + 1}` }],
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    pageSetup: {
      paperSize: a4,
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
