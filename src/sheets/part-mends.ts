export type Mend = (piece: string) => string

/** What exceljs cannot write, or writes otherwise than ISO/IEC 29500-4 has it, put right as it hands over a part. */
export function mendOf(name: string): Mend {
  if (name === 'xl/styles.xml') return withQuotePrefix
  if (name === 'xl/sharedStrings.xml') return withoutSpace
  return name.startsWith('xl/worksheets/') ? withFreeHeight : (piece) => piece
}

/**
 * `quotePrefix` keeps a text such as `=HYPERLINK(…)` a text when its cell is edited again in Excel; the styles
 * that want it are those with a reading order (`cell-style.ts`).
 */
function withQuotePrefix(styles: string): string {
  return styles.replace(/<xf ([^>]*)>(?=<alignment [^>]*readingOrder="1")/g, '<xf $1 quotePrefix="1">')
}

/** Texts come trimmed, and a line break within one is kept without `xml:space`, which the schema does not allow. */
function withoutSpace(strings: string): string {
  return strings.replaceAll('<t xml:space="preserve">', '<t>')
}

/**
 * A height that is not the user's own lets a row grow with its text when it is edited. The other two attributes
 * say nothing and are an eighth of a big sheet.
 */
function withFreeHeight(row: string): string {
  if (!row.startsWith('<row ')) return row
  return row.replace(/ customHeight="1"(?: spans="[\d:]+")?(?: x14ac:dyDescent="[\d.]+")?/, '')
}
