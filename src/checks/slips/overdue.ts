import { entriesOf } from '../../analysis/entries.ts'
import { slipDue } from '../../analysis/slip-due.ts'
import { slips } from '../../papers/slips.ts'
import type { Check } from '../check.ts'

export const slipsOverdue: Check = {
  code: 'slips/overdue',
  severity: 'warning',
  scope: 'village',
  title: { zh: '交办单按期办结销号', en: 'A slip is closed by its day' },
  rationale: {
    zh: '立行立改要在限办日期前办完，没有写的按驻村最后一天（通行做法）。拖过了期，就该转入整改台账或者说明原因。',
    en: 'What is to be put right at once is done by the day on the slip, by default the last of the stay (usual practice); otherwise it belongs into the rectification ledger.',
  },
  *run(village, { today }) {
    for (const { entry: slip, at } of entriesOf(village, slips, 'slips')) {
      const due = slipDue(slip, village)
      if (due === null || slip.closed || slip.verified?.date || today <= due) continue
      yield {
        ...at('due'),
        message: {
          zh: `${slip.id} 的限办日期为 ${due}，已经过期，没有“现场核验”和“销号日期”`,
          en: `${slip.id} was to be done by ${due}; it is neither verified nor closed`,
        },
        hint: {
          zh: '办结的补填核验和销号；办不结的转入整改台账，写明原因。',
          en: 'Record verification and closing, or move it to the rectification ledger.',
        },
      }
    }
  },
}
