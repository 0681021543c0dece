import { entriesOf } from '../../analysis/entries.ts'
import { slips } from '../../papers/slips.ts'
import type { SlipsPaper } from '../../papers/types/slips.ts'
import type { Path } from '../../source/location.ts'
import type { Check } from '../check.ts'

type Slip = SlipsPaper['slips'][number]

export const slipsDates: Check = {
  code: 'slips/dates',
  severity: 'error',
  scope: 'village',
  title: { zh: '交办单的日期先后有序', en: 'The days of a slip follow each other' },
  rationale: {
    zh: '限办、签收、核验、销号都不会早于交办，销号也不会早于核验，早了一定填错。本工具的规则。',
    en: 'A slip is not due, received, verified or closed before it is issued, nor closed before it is verified. Our own rule.',
  },
  *run(village) {
    for (const { entry: slip, at } of entriesOf(village, slips, 'slips')) {
      for (const { path, zh, en } of faultsOf(slip)) {
        yield {
          ...at(...path),
          message: { zh: `${slip.id} 的${zh}`, en: `${slip.id} ${en}` },
          hint: { zh: '对照交办单存根更正日期。', en: 'Compare the stub of the slip and correct the day.' },
        }
      }
    }
  },
}

function* faultsOf(slip: Slip): Generator<{ path: Path; zh: string; en: string }> {
  const { issued, due, received, verified, closed } = slip
  const after: [Path, string, string, string | null | undefined][] = [
    [['due'], '限办日期', 'is due', due],
    [['received', 'date'], '签收日期', 'was received', received?.date],
    [['verified', 'date'], '核验日期', 'was verified', verified?.date],
    [['closed'], '销号日期', 'was closed', closed],
  ]
  for (const [path, label, english, day] of after) {
    if (!issued || !day || day >= issued) continue
    yield {
      path,
      zh: `“${label}” ${day} 早于“交办日期” ${issued}`,
      en: `${english} on ${day}, before it was issued on ${issued}`,
    }
  }
  if (!closed || !verified?.date || closed >= verified.date || (issued && closed < issued)) return
  yield {
    path: ['closed'],
    zh: `“销号日期” ${closed} 早于“核验日期” ${verified.date}`,
    en: `was closed on ${closed}, before it was verified on ${verified.date}`,
  }
}
