/** Signs that make another amount of one: 月租金, 总租金, 上年收入, 每亩年租金, 已收租金. */
const telling =
  /[每均月季日周半总累合欠未已应实尚免减退单比率增涨差首末初次前后上下原新去今本期内外其中一二三四五六七八九十两\d]/u

/** Whether two titles that are alike may be of the same number: what they do not share says nothing about how much. */
export function sameQuantity(one: string, other: string): boolean {
  const [a, b] = [without(one, other), without(other, one)]
  return !telling.test(a) && !telling.test(b)
}

function without(text: string, signs: string): string {
  return [...text].filter((sign) => !signs.includes(sign)).join('')
}
