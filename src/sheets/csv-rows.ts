import { UsageError } from '../usage-error.ts'

/** Rows of a CSV (RFC 4180); separated by tabs where the first line has some, else by `;` where it has no comma. */
export function csvRows(text: string, fileName: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = [[]]
  let cell = ''
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '"' && cell === '') {
      const end = closingQuote(text, at + 1)
      if (end < 0) throw unclosed(text, at, fileName)
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
      continue
    }
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (sign === separator || sign === '\n' || sign === '\r') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign !== separator) rows.push([])
    } else cell += sign
  }
  rows.at(-1)?.push(cell)
  return rows
}

function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  if (line.includes('\t')) return '\t'
  return line.includes(';') && !line.includes(',') ? ';' : ','
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
