/** What platforms and offices write for nothing: skipped by rule (-3), left out (-2), (空), a dash. */
const nothing = new Set([
  '',
  '(空)',
  '空',
  '(跳过)',
  '-2',
  '-3',
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  '无数据',
  'null',
  'n/a',
  '#n/a',
])

export function isBlankAnswer(text: string): boolean {
  return nothing.has(text.normalize('NFKC').trim().toLowerCase())
}

/** In a table that people fill in, -2 is a number. */
export function isBlankCell(text: string): boolean {
  const plain = text.normalize('NFKC').trim()
  return plain !== '-2' && plain !== '-3' && plain.toLowerCase() !== '#n/a' && isBlankAnswer(plain)
}
