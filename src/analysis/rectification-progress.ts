import type { Text } from '../language.ts'
import { nameKey } from '../papers/name-key.ts'
import type { RectificationPaper } from '../papers/types/rectification.ts'
import type { TownPaper } from '../papers/types/town.ts'

export type RectificationItem = RectificationPaper['rectification'][number]
export type TownItem = NonNullable<TownPaper['common']>[number]
/** What a village's item and a town's have in common. */
export type Answerable = RectificationItem | TownItem

/** Still to be done by its day; what is 长期坚持 has none. */
export function isOpen({ status, outcome }: Answerable): boolean {
  return (status === '未启动' || status === '整改中') && outcome !== '对账销号'
}

/** Said to be done, verified or struck off. */
function isClosed({ status, outcome, verified }: Answerable): boolean {
  return status === '已完成' || outcome === '对账销号' || Boolean(verified?.date)
}

/** The last look-back, whatever else stands in the paper, says whether it holds. */
export function lastFound(item: Answerable): string | null {
  const lookbacks = 'lookbacks' in item ? (item.lookbacks ?? []) : []
  return lookbacks.at(-1)?.found ?? null
}

/** Said to be done or struck off, and not found undone since. */
export function isDone(item: Answerable): boolean {
  const found = lastFound(item)
  if (found === '未到位' || found === '反弹') return false
  return item.status === '已完成' || item.outcome === '对账销号'
}

/** Past its day and not done; what is 长期坚持 has none. */
export function isOverdue(item: Answerable, today: string): boolean {
  return !isDone(item) && item.status !== '长期坚持' && Boolean(item.due) && (item.due ?? '') < today
}

/** What a closed item lacks; nothing where it is not closed. */
export function missingProof(item: Answerable): readonly Text[] {
  if (!isClosed(item)) return []
  const lookbacks = 'lookbacks' in item ? (item.lookbacks ?? []) : []
  const proven = [...item.events, ...lookbacks].some(({ evidence }) => (evidence ?? []).length > 0)
  const verified = Boolean(item.verified?.by && item.verified.date)
  return [
    ...(proven ? [] : [{ zh: '佐证', en: 'proof' }]),
    ...(verified ? [] : [{ zh: '核验', en: 'verification' }]),
  ]
}

/** The strongest word for its being closed, and where it stands. */
export function closedBy({ outcome, status }: Answerable): { key: string; word: string } {
  if (outcome === '对账销号') return { key: 'outcome', word: outcome }
  return status === '已完成' ? { key: 'status', word: status } : { key: 'verified', word: '已经核验' }
}

/** Which of those answerable for the item verified it themselves. */
export function selfVerified({ owner, leader, verified }: Answerable): readonly Text[] {
  const by = verified?.by ? nameKey(verified.by) : null
  return [
    ...(by !== null && owner && nameKey(owner) === by ? [{ zh: '责任人', en: 'owner' }] : []),
    ...(by !== null && leader && nameKey(leader) === by ? [{ zh: '责任领导', en: 'leader' }] : []),
  ]
}
