import { type ShownAround, shownAround } from './shown-around.ts'
import { attribute, element, elements, partText, prefixOf } from './xml-elements.ts'

/** `month` and `year` show no more of a day than that. */
export type DateFormat = 'day' | 'month' | 'year' | 'time' | 'both' | 'percent'

export type NumberFormat = DateFormat | ShownAround

/** ISO/IEC 29500-1, 18.8.30: 27 to 36 and 50 to 58 are those of Chinese and Japanese. */
const builtIn = {
  day: [14, 15, 16, 28, 29, 30, 31, 34, 51, 53, 54, 58],
  month: [17, 27, 36, 50, 52, 57],
  time: [18, 19, 20, 21, 32, 33, 35, 45, 46, 47, 55, 56],
  both: [22],
  percent: [9, 10],
} as const

/** By style of cell: how its numbers show a day, a time, a share in 100 or signs around them; null where they are plain. null where styles cannot be read. */
export function dateFormats(bytes: Uint8Array | undefined): readonly (NumberFormat | null)[] | null {
  const text = partText(bytes)
  if (text === null) return null
  const prefix = prefixOf(text)
  const own = new Map<number, NumberFormat | null>()
  for (const { attributes } of elements(text, `${prefix}numFmt`))
    own.set(Number(attribute(attributes, 'numFmtId')), ofCode(attribute(attributes, 'formatCode') ?? ''))
  const styles = element(text, `${prefix}cellXfs`)?.inner ?? ''
  return [...elements(styles, `${prefix}xf`)].map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    return own.get(id) ?? ofBuiltIn(id)
  })
}

function ofBuiltIn(id: number): DateFormat | null {
  for (const format of ['day', 'month', 'time', 'both', 'percent'] as const)
    if ((builtIn[format] as readonly number[]).includes(id)) return format
  return null
}

/** By the letters that stand for parts of a date, outside quotes, escapes and brackets. */
function ofCode(code: string): NumberFormat | null {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/General|AM\/PM|A\/P|上午\/下午/gi, '')
  if (bare.includes('%')) return 'percent'
  const day = /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
  const time = /[hs]/i.test(bare)
  if (day && time) return 'both'
  if (day) return /d/i.test(bare) ? 'day' : /m/i.test(bare) ? 'month' : 'year'
  return time ? 'time' : shownAround(code)
}
