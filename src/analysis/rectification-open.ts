import type { RectificationPaper } from '../papers/types/rectification.ts'

export type RectificationItem = RectificationPaper['rectification'][number]

/** Still to be done by its day; what is 长期坚持 has none. */
export function isOpen({ status, outcome }: RectificationItem): boolean {
  return (status === '未启动' || status === '整改中') && outcome !== '对账销号'
}

/** Said to be done, verified or struck off. */
export function isClosed({ status, outcome, verified }: RectificationItem): boolean {
  return status === '已完成' || outcome === '对账销号' || Boolean(verified?.date)
}
