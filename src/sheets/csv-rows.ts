import { UsageError } from '../usage-error.ts'

/** Rows of a CSV (RFC 4180), its cells parted by commas, tabs or semicolons. */
export function csvRows(text: string, fileName: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const { cell, end } = cellAt(text, at, separator, fileName)
    row.push(cell)
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (text[end] === separator && at < text.length) continue
    if (text[end] === separator) row.push('')
    rows.push(row)
    row = []
  }
  return rows
}

/** A cell and the place of the sign that ends it: a separator, a line's end, or the end of the text. */
function cellAt(
  text: string,
  start: number,
  separator: string,
  fileName: string,
): { cell: string; end: number } {
  let quoted = ''
  let from = start
  if (text[start] === '"') {
    const close = closingQuote(text, start + 1)
    if (close < 0) throw unclosed(text, start, fileName)
    quoted = text.slice(start + 1, close).replaceAll('""', '"')
    from = close + 1
  }
  const sign = separator.charCodeAt(0)
  let end = from
  for (let code = text.charCodeAt(end); end < text.length; code = text.charCodeAt(++end))
    if (code === sign || code === 0x0a || code === 0x0d) break
  const rest = text.slice(from, end)
  // one quote at the beginning of a cell and another some lines below: all between them is not one cell
  if (/[\r\n]/.test(quoted) && rest.trim() !== '') throw unclosed(text, start, fileName)
  return { cell: quoted + rest, end }
}

/** The sign that parts most cells of the first lines; `sep=;` is Excel's own way of saying it. */
function separatorOf(text: string): string {
  const said = /^sep=([,;\t])\r?\n/i.exec(text)?.[1]
  if (said !== undefined) return said
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|[\r\n]/, 20)
  const count = (sign: string) => lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0)
  const tabs = count('\t')
  if (tabs > 0 && tabs >= count(',')) return '\t'
  // a comma may stand in an amount, 3,000.50, where semicolons part the cells
  return count(';') > count(',') && lines[0]?.includes(';') && !lines[0].includes(',') ? ';' : ','
}

/** Place of the quote that ends a cell, doubled ones being part of it; -1 without one. */
function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end
}

function unclosed(text: string, at: number, fileName: string): UsageError {
  const line = text.slice(0, at).split(/\r\n|[\r\n]/).length
  return new UsageError(
    { zh: `${fileName} 第 ${line} 行的引号没有配对`, en: `${fileName} line ${line}: a quote is not closed` },
    {
      zh: '请在 Excel 中重新另存为 CSV，或补上英文双引号',
      en: 'save it again from Excel, or close the quote',
    },
  )
}
