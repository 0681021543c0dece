const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']
const GROUPS = ['', '万', '亿']

/** 12 → 十二, 105 → 一百零五. Whole numbers from 0 to 999,999,999,999; null for others. */
export function chineseNumber(value: number): string | null {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e12) return null
  if (value === 0) return '零'
  let text = ''
  for (let group = 2; group >= 0; group -= 1) {
    const part = Math.floor(value / 10_000 ** group) % 10_000
    if (part === 0) continue
    if (text !== '' && part < 1000) text += '零'
    text += underTenThousand(part) + GROUPS[group]
  }
  return text.replace(/^一十/, '十')
}

function underTenThousand(value: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += (gap ? '零' : '') + DIGITS[digit] + PLACES[place]
    gap = false
  }
  return text
}
