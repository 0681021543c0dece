import { entriesOf } from '../../analysis/entries.ts'
import { slips } from '../../papers/slips.ts'
import type { SlipsPaper } from '../../papers/types/slips.ts'
import type { Check } from '../check.ts'

export const slipsClosedUnproven: Check = {
  code: 'slips/closed-unproven',
  severity: 'warning',
  scope: 'village',
  title: { zh: '销号的交办单有佐证、有核验', en: 'A closed slip has proof and was verified' },
  rationale: {
    zh: '没有佐证、没有人到现场核验就销号，是纸面整改。销号要有整改后的照片、凭证，并由巡察组现场核验。通行做法。',
    en: 'A slip closed without proof, or without anybody having looked, was put right on paper only. Usual practice.',
  },
  *run(village) {
    for (const { entry: slip, at } of entriesOf(village, slips, 'slips')) {
      const missing = slip.closed ? gapsOf(slip) : []
      if (missing.length === 0) continue
      yield {
        ...at('closed'),
        message: {
          zh: `${slip.id} 已经销号，缺少${missing.map(({ zh }) => zh).join('、')}`,
          en: `${slip.id} is closed without ${missing.map(({ en }) => en).join(' and ')}`,
        },
        hint: {
          zh: '补上佐证编号（evidence）和现场核验（verified）；补不上的，删去“销号日期”。',
          en: 'Add evidence and verified, or take the closing back.',
        },
      }
    }
  },
}

function gapsOf({ evidence, verified }: SlipsPaper['slips'][number]): { zh: string; en: string }[] {
  const gaps: { zh: string; en: string }[] = []
  if ((evidence ?? []).length === 0) gaps.push({ zh: '佐证', en: 'proof' })
  if (!verified?.by || !verified.date) gaps.push({ zh: '现场核验', en: 'verification' })
  return gaps
}
