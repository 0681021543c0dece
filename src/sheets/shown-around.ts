/** What a number format puts around a number: HT-001 of 1, 1.25万元 of 1.25. */
export interface ShownAround {
  readonly before: string
  readonly behind: string
  /** digits at least: 4 shows 306 as 0306 */
  readonly zeros: number
}

const token =
  /"([^"]*)"|[\\!](.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(General|G\/通用格式|[0#?](?:[0#?,.]*[0#?])?)(,*)|(.)/giu
/** Of money: whoever reads an amount in 元 sees nothing new in it. */
const ofMoney = /[¥￥\s()+-]|元$/gu

/** From the code of a format; null where nothing of note stands there, or the number is shown in thousands: then it says what it is. */
export function shownAround(code: string): ShownAround | null {
  const [section = ''] = sectionsOf(code)
  const pieces = [...section.matchAll(token)]
  const first = pieces.findIndex(isDigits)
  const last = pieces.findLastIndex(isDigits)
  // a fraction, text, or a number in thousands
  if (first < 0 || /\?\/|@/u.test(section) || pieces.some(({ 5: commas }) => commas)) return null
  const before = wordsOf(pieces.slice(0, first))
  const behind = wordsOf(pieces.slice(last + 1))
  const core = pieces.slice(first, last + 1).map(([all]) => all)
  const zeros = /^0{2,}$/u.test(core.join('')) ? core.join('').length : 0
  return before === '' && behind === '' && zeros === 0 ? null : { before, behind, zeros }
}

/** What a negative number looks like stands behind the first semicolon. */
function sectionsOf(code: string): string[] {
  return code.match(/(?:"[^"]*"|[\\!].|[^;"\\!])+/gu) ?? []
}

const isDigits = ({ 4: digits }: RegExpMatchArray) => digits !== undefined

function wordsOf(pieces: readonly RegExpMatchArray[]): string {
  const words = pieces.map(
    ([, quoted, escaped, currency, , , other]) => quoted ?? escaped ?? currency ?? other ?? '',
  )
  const text = words.join('').trim()
  return text.replace(ofMoney, '') === '' ? '' : text
}
