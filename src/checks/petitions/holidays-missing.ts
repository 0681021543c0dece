import { entriesOf } from '../../analysis/entries.ts'
import { openDeadlines } from '../../analysis/petition-deadlines.ts'
import { petitions } from '../../papers/petitions.ts'
import type { Village, Workspace } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const petitionsHolidaysMissing: Check = {
  code: 'petitions/holidays-missing',
  severity: 'error',
  scope: 'village',
  title: { zh: '计算信访期限有当年的节假日表', en: 'The holidays of the year are known' },
  rationale: {
    zh: '期限的最后一日是节假日的要顺延（《民法典》第二百零三条），没有当年的放假安排就算不出哪天到期，本工具不猜。',
    en: 'A last day on a holiday moves (Civil Code art. 203); without the holidays of the year the day cannot be told, and we do not guess.',
  },
  *run(village, workspace) {
    for (const [year, ids] of undecided(village, workspace)) {
      yield {
        ...workspace.round.source.at('holidays'),
        message: {
          zh: `“节假日”没有 ${year} 年，${[...ids].join('、')} 的告知或者办结期限算不出来`,
          en: `the holidays of ${year} are not given; deadlines of ${[...ids].join(', ')} cannot be told`,
        },
        hint: {
          zh: `在 inspect.yaml 的“节假日”（holidays）按国务院办公厅的通知补上 ${year} 年的放假日（rest）和调休上班日（work）。`,
          en: `Add ${year} to holidays in inspect.yaml, with its days of rest and of make-up work.`,
        },
      }
    }
  },
}

/** Petitions still open whose deadline lies in a year without holidays, by year. */
function undecided(village: Village, { round }: Workspace): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>()
  for (const { entry: petition } of entriesOf(village, petitions, 'petitions')) {
    for (const { last } of openDeadlines(petition, round.data)) {
      if ('day' in last) continue
      years.set(last.missingYear, (years.get(last.missingYear) ?? new Set()).add(petition.id))
    }
  }
  return years
}
