import { chineseNumber } from './chinese-number.ts'

/** Numbers the headings of one text in order: 一、（一）1.（1）, each level afresh under the one above (GB/T 9704 7.3.3). */
export function headingNumbers(): (level: 1 | 2 | 3 | 4) => string {
  const counts = [0, 0, 0, 0]
  return (level) => {
    const count = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    counts[level - 1] = count
    if (level === 1) return `${chineseNumber(count)}、`
    if (level === 2) return `（${chineseNumber(count)}）`
    return level === 3 ? `${count}.` : `（${count}）`
  }
}
