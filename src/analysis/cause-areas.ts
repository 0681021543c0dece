/** Where a problem comes from: the four headings under which a report analyses causes. */
export type CauseArea = '责任' | '能力' | '制度' | '监督'

/** [ours] Words that tell, first match first; a cause without any of them is one of responsibility. */
const WORDS: readonly (readonly [CauseArea, RegExp])[] = [
  ['监督', /监督|监管|审核|核对|复核|督促|催办|巡查|检查|验收|审批不/u],
  ['制度', /制度|机制|流程|链条|清单|专户|专管|收支两条线|对口|月报|经费/u],
  ['能力', /能力|不清楚|不熟|不懂|认识|人手|业务|法律审查|支部弱/u],
]

/** A first sorting of what a problem paper gives as its cause, for the leader to put right. */
export function causeArea(cause: string): CauseArea {
  return WORDS.find(([, words]) => words.test(cause))?.[0] ?? '责任'
}

export const causeAreas: readonly CauseArea[] = ['责任', '能力', '制度', '监督']
