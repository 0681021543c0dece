import { entriesOf } from '../../analysis/entries.ts'
import { informBy } from '../../analysis/petition-deadlines.ts'
import { petitions } from '../../papers/petitions.ts'
import type { Check } from '../check.ts'

export const petitionsInformedLate: Check = {
  code: 'petitions/informed-late',
  severity: 'warning',
  scope: 'village',
  title: { zh: '收到实名信访十五日内书面告知', en: 'A petitioner who gave a name is told within 15 days' },
  rationale: {
    zh: '收到信访事项，应当在十五日内书面告知信访人（《信访工作条例》）。收到当日不算，最后一日是节假日的顺延到次一工作日（《民法典》第二百零一条、第二百零三条）。谁办理谁告知。',
    en: 'The petitioner is told in writing within 15 days of receipt (Regulations on Petition Work), by whoever handles it. The first day does not count; a last day on a holiday moves to the next working day (Civil Code art. 201, 203).',
  },
  *run(village, { round, today }) {
    for (const { entry: petition, at } of entriesOf(village, petitions, 'petitions')) {
      const last = informBy(petition, round.data)
      const told = petition.informed ?? null
      if (!last || 'missingYear' in last || (told ?? today) <= last.day) continue
      yield {
        ...at(told === null ? 'received' : 'informed'),
        message:
          told === null
            ? {
                zh: `${petition.id} ${petition.received} 收到，最迟应在 ${last.day} 告知，没有“告知日期”`,
                en: `${petition.id}, received ${petition.received}, was to be answered by ${last.day}; no day is given`,
              }
            : {
                zh: `${petition.id} 的“告知日期”为 ${told}，最迟应在 ${last.day} 告知`,
                en: `${petition.id} was answered on ${told}, due by ${last.day}`,
              },
        hint: {
          zh: '已经告知的补填日期；没有告知的尽快书面告知；转给别处办理的，请承办单位告知后补填。',
          en: 'Give the day if it was done; if not, have it done in writing by whoever handles it.',
        },
      }
    }
  },
}
