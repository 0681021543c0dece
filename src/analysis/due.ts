import { leads } from '../papers/leads.ts'
import { petitions } from '../papers/petitions.ts'
import { rectification } from '../papers/rectification.ts'
import { slips } from '../papers/slips.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { daysBetween } from './periods.ts'

export interface Due {
  /** name of the paper's kind */
  readonly kind: string
  readonly id: string
  /** YYYY-MM-DD */
  readonly due: string
  /** days left; negative when overdue */
  readonly days: number
}

/** What a village's papers have open with a day on it, soonest first. */
export function dueOf(village: Village, today: string): Due[] {
  const open = [
    ...papersOf(village, leads).flatMap(({ data, kind }) =>
      data.leads.filter(({ status }) => isOpenLead(status)).map((one) => ({ kind: kind.name, ...one })),
    ),
    ...papersOf(village, slips).flatMap(({ data, kind }) =>
      data.slips.filter(({ closed }) => !closed).map((one) => ({ kind: kind.name, ...one })),
    ),
    ...papersOf(village, rectification).flatMap(({ data, kind }) =>
      data.rectification
        .filter(({ status }) => status !== '已完成' && status !== '长期坚持')
        .map((one) => ({ kind: kind.name, ...one })),
    ),
    ...papersOf(village, petitions).flatMap(({ data, kind }) =>
      data.petitions.filter(({ status }) => status !== '办结').map((one) => ({ kind: kind.name, ...one })),
    ),
  ]
  const dated = open.flatMap(({ kind, id, due }): Due[] =>
    due ? [{ kind, id, due, days: daysBetween(today, due) }] : [],
  )
  return dated.sort((a, b) => a.days - b.days)
}

/** One of which nothing is written is open as well. */
export function isOpenLead(status: string | null): boolean {
  return status === null || status === '待查' || status === '核查中'
}

/** Days before a deadline at which a reminder is due: the round's setting, else 7 [published]. */
export function reminderDays({ round }: Workspace): number {
  return round.data.deadlines?.reminder_days ?? 7
}
