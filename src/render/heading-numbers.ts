/** Numbers the headings of one text in order: 一、（一）1.（1）, each level afresh under the one above (GB/T 9704 7.3.3). */
export function headingNumbers(): (level: 1 | 2 | 3 | 4) => string {
  const counts = [0, 0, 0, 0]
  return (level) => {
    const count = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    counts[level - 1] = count
    if (level === 1) return `${chineseNumeral(count)}、`
    if (level === 2) return `（${chineseNumeral(count)}）`
    return level === 3 ? `${count}.` : `（${count}）`
  }
}

const digits = '零一二三四五六七八九'

/** 1 to 9999 as they are written in headings: 十一, 一百零五. */
export function chineseNumeral(number: number): string {
  let written = ''
  let gap = false
  for (const [place, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / place) % 10
    if (digit === 0) gap = written !== ''
    else {
      written += `${gap ? '零' : ''}${digits[digit]}${unit}`
      gap = false
    }
  }
  return written.replace(/^一十/, '十')
}
