import { type Answerable, isDone, isOverdue } from '../analysis/rectification-progress.ts'
import { ratio } from '../scoring/fraction.ts'
import type { Figure } from './explanation.ts'
import { count, figure } from './figures.ts'

export const progressNames = {
  total: { key: 'total', name: { zh: '整改事项', en: 'items' } },
  done: { key: 'done', name: { zh: '已完成', en: 'done' } },
  overdue: { key: 'overdue', name: { zh: '逾期', en: 'overdue' } },
  due: { key: 'due', name: { zh: '应完成', en: 'to be done by now' } },
  dueOpen: { key: 'dueOpen', name: { zh: '应完成而未完成', en: 'to be done, not done' } },
  going: { key: 'going', name: { zh: '正在推进', en: 'under way' } },
  rate: { key: 'rate', name: { zh: '按期完成率', en: 'done of what was to be done' } },
  share: { key: 'share', name: { zh: '完成率', en: 'done of all' } },
}

/** How far these items are, as reports have it. */
export function progressFigures(all: readonly Answerable[], today: string): Figure[] {
  return [
    count(progressNames.total, all.length, { words: { zh: '整改台账的事项数', en: 'items in the paper' } }),
    count(progressNames.done, all.filter(isDone).length, {
      words: {
        zh: '已完成或者对账销号的，回头看未到位、反弹的不计',
        en: 'done or struck off, without those found wanting later',
      },
    }),
    count(progressNames.overdue, all.filter((one) => isOverdue(one, today)).length, {
      words: {
        zh: `期限在${today}以前、没有完成的，长期坚持的不计`,
        en: `due before ${today} and not done, without what is kept up`,
      },
    }),
    ...shares(all, today),
  ]
}

/** As reports have them: what is due by the day or done already is to be done. */
function shares(all: readonly Answerable[], today: string): Figure[] {
  const done = all.filter(isDone).length
  const due = all.filter((item) => isDone(item) || Boolean(item.due && item.due <= today)).length
  const apart = all.filter(
    (item) => !isDone(item) && (item.status === '长期坚持' || item.status === '未启动'),
  ).length
  return [
    count(progressNames.due, due, {
      words: { zh: `${today}以前（含当日）到期的和已完成的`, en: `due by ${today}, or done` },
    }),
    count(progressNames.dueOpen, due - done, {
      words: { zh: '应完成的减去已完成的', en: 'to be done less done' },
      put: `${due} − ${done}`,
    }),
    count(progressNames.going, all.length - done - apart, {
      words: { zh: '全部减去已完成、长期坚持、未启动的', en: 'all less those done, kept up, not begun' },
      put: `${all.length} − ${done} − ${apart}`,
    }),
    figure(progressNames.rate, 'percent', due === 0 ? null : ratio(done, due), {
      words: { zh: '已完成 ÷ 应完成', en: 'done ÷ to be done' },
      put: `${done} ÷ ${due}`,
    }),
    figure(progressNames.share, 'percent', all.length === 0 ? null : ratio(done, all.length), {
      words: { zh: '已完成 ÷ 全部', en: 'done ÷ all' },
      put: `${done} ÷ ${all.length}`,
    }),
  ]
}
