/** A header in one spelling: NFKC, without blanks, signs, numbers in front and remarks such as 必填. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（【[](?:必填|选填|单选题?|多选题?|可多选|填空题?|不填|下拉)[)）】\]]/gu, '')
    .replace(/[\s*:：、，,。.;；_\-—–·/\\"“”'‘’?？!！()（）【】[\]《》<>|]/gu, '')
}

const units = '万元|元|亩|公顷|平方米|人|户|个|份|张|票|件|页|年|户数|分'
const atEnd = new RegExp(`[(\\[【:：/,，]\\s*(?:单位[:：]?)?\\s*(${units})\\s*[)\\]】]?$`, 'u')

/** The unit that a header ends with, 元 in `年租金（元）`; null without one. */
export function unitOf(header: string): string | null {
  return atEnd.exec(header.normalize('NFKC').trim())?.[1] ?? null
}

export function withoutUnit(header: string): string {
  return header.normalize('NFKC').trim().replace(atEnd, '')
}
