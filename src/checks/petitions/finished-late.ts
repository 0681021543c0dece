import { entriesOf } from '../../analysis/entries.ts'
import type { Day } from '../../analysis/periods.ts'
import { finishAtMostBy, finishBy, isFinished, type Petition } from '../../analysis/petition-deadlines.ts'
import type { Text } from '../../language.ts'
import { petitions } from '../../papers/petitions.ts'
import type { RoundPaper } from '../../papers/types/round.ts'
import type { Check } from '../check.ts'

export const petitionsFinishedLate: Check = {
  code: 'petitions/finished-late',
  severity: 'warning',
  scope: 'village',
  title: { zh: '受理之日起六十日内办结', en: 'A petition is finished within 60 days of acceptance' },
  rationale: {
    zh: '信访事项应当自受理之日起六十日内办结，情况复杂的经批准可以延长，最多三十日（《信访工作条例》）。谁办理谁办结。延长的，在“办结期限”填延长后的日期。',
    en: 'A petition is finished within 60 days of acceptance, extended by 30 at most where approved (Regulations on Petition Work), by whoever handles it. Give the extended day as due.',
  },
  *run(village, { round, today }) {
    for (const { entry: petition, at } of entriesOf(village, petitions, 'petitions')) {
      const fault = faultOf(petition, round.data, today)
      if (!fault) continue
      yield {
        ...at(fault.key),
        message: fault.message,
        hint: {
          zh: '办结的更正“办理状态”；没有办结的催办；经批准延长的，在“办结期限”填延长后的日期（受理后九十日以内）。',
          en: 'Correct the status if it is finished, press if not; where an extension was approved give its day as due (within 90 days of acceptance).',
        },
      }
    }
  },
}

function faultOf(petition: Petition, round: RoundPaper, today: Day): { key: string; message: Text } | null {
  const base = finishBy(petition, round)
  const most = finishAtMostBy(petition, round)
  const due = petition.due ?? null
  if (due !== null && most && 'day' in most && due > most.day) {
    return {
      key: 'due',
      message: {
        zh: `${petition.id} 的“办结期限”为 ${due}，连延长在内最迟为 ${most.day}`,
        en: `${petition.id} is due on ${due}, with the extension ${most.day} at the latest`,
      },
    }
  }
  if (isFinished(petition)) return null
  const last = due ?? (base && 'day' in base ? base.day : null)
  if (last === null || today <= last) return null
  return {
    key: due === null ? 'accepted' : 'due',
    message: {
      zh: `${petition.id} 最迟应在 ${last} 办结，现在的“办理状态”为${petition.status}`,
      en: `${petition.id} was to be finished by ${last}, its status is ${petition.status}`,
    },
  }
}
