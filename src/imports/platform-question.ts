/** A title of a platform's export taken apart: 3、您的身份(党员) is question 3, its text, and one of its answers. */
export interface Question {
  readonly at: number
  readonly header: string
  /** null where the title bears no number */
  readonly number: number | null
  readonly stem: string
  /** what the brackets at the end hold */
  readonly option: string | null
}

const numbered = [
  /^第\s*(\d+)\s*题\s*[.、:：]?\s*(.*)$/su,
  /^Q\s*0*(\d+)(?!\d)\s*[.、:：|_\-)]?\s*(.*)$/isu,
  /^(\d+)\s*[、.:：)|]\s*(.*)$/su,
  /^(\d+)\s*(\(.*\))$/su,
]

export function questionOf(header: string, at: number): Question {
  const text = header.normalize('NFKC').trim()
  for (const pattern of numbered) {
    const found = pattern.exec(text)
    if (found) return { at, header, number: Number(found[1]), ...parted(found[2] ?? '') }
  }
  return { at, header, number: null, ...parted(text) }
}

function parted(text: string): { stem: string; option: string | null } {
  const clean = text.replace(/[[(](?:单选题?|多选题?|填空题?|必答|必填|矩阵.{0,4}题?|选填)[\])]/gu, '').trim()
  const [, stem = clean, option = null] = /^(.*?)\s*\(([^()]*)\)$/su.exec(clean) ?? []
  return { stem: stem.trim(), option: option === null ? null : option.trim() }
}

/** Whether a row of titles is a platform's; some number no questions but say when and whence each sheet came. */
export function looksLikePlatform(
  headers: readonly string[],
  metaOf: (header: string) => string | null,
): boolean {
  const known = headers.map(metaOf).filter((meta) => meta !== null)
  const telling = known.length
  const questions = headers.filter((header) => questionOf(header, 0).number !== null).length
  return (
    (telling >= 3 && known.includes('time') && known.some((meta) => meta === 'ip' || meta === 'device')) ||
    (telling >= 2 && questions >= 1) ||
    (questions >= 3 && questions * 2 >= headers.length && telling >= 1) ||
    questions >= 5
  )
}
