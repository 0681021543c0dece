/** What platforms and offices write for nothing: skipped by rule (-3), left out (-2), (空), a dash. */
const nothing = new Set([
  '',
  '_',
  '(空)',
  '未填',
  '未答',
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

/** Sheets by the ten thousand say the same few words. */
const known = new Map<string, boolean>()

export function isBlankAnswer(text: string): boolean {
  if (text === '') return true
  // the longest of them is short
  if (text.length >= 20) return false
  const said = known.get(text) ?? nothing.has(text.normalize('NFKC').trim().toLowerCase())
  if (known.size < 1000) known.set(text, said)
  return said
}

/** In a table that people fill in, -2 is a number. */
export function isBlankCell(text: string): boolean {
  if (text.length >= 20) return false
  const plain = text.normalize('NFKC').trim()
  return plain !== '-2' && plain !== '-3' && plain.toLowerCase() !== '#n/a' && isBlankAnswer(plain)
}
