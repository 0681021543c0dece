import type { PetitionsPaper } from '../papers/types/petitions.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { addDays, type LastDay, workingDayFrom } from './periods.ts'

export type Petition = PetitionsPaper['petitions'][number]

/** 信访工作条例, in days. */
export const INFORM_DAYS = 15
export const FINISH_DAYS = 60
export const EXTENSION_DAYS = 30

/** 信访工作条例: in writing within 15 days of receipt. Null where nobody can be told, or nothing was received yet. */
export function informBy({ received, real_name: real }: Petition, round: RoundPaper): LastDay | null {
  return received !== null && real === true
    ? workingDayFrom(addDays(received, INFORM_DAYS), round.holidays)
    : null
}

/** 信访工作条例: within 60 days of acceptance. */
export function finishBy({ accepted }: Petition, round: RoundPaper): LastDay | null {
  return accepted ? workingDayFrom(addDays(accepted, FINISH_DAYS), round.holidays) : null
}

/** With the one extension of at most 30 days. */
export function finishAtMostBy({ accepted }: Petition, round: RoundPaper): LastDay | null {
  return accepted ? workingDayFrom(addDays(accepted, FINISH_DAYS + EXTENSION_DAYS), round.holidays) : null
}

export function isFinished({ status }: Petition): boolean {
  return status === '办结' || status === '答复'
}

export interface OpenDeadline {
  readonly what: 'inform' | 'finish'
  /** the field it is counted from, or stands in */
  readonly key: 'received' | 'accepted' | 'due'
  readonly last: LastDay
}

/** What is still to be done for a petition, and by when. */
export function openDeadlines(petition: Petition, round: RoundPaper): readonly OpenDeadline[] {
  const { informed, due } = petition
  const inform = informed ? null : informBy(petition, round)
  const finish = isFinished(petition) ? null : due ? { day: due } : finishBy(petition, round)
  return [
    ...(inform ? [{ what: 'inform', key: 'received', last: inform } as const] : []),
    ...(finish ? [{ what: 'finish', key: due ? 'due' : 'accepted', last: finish } as const] : []),
  ]
}
