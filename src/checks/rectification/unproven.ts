import { entriesOf } from '../../analysis/entries.ts'
import { closedBy, missingProof } from '../../analysis/rectification-progress.ts'
import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'

export const rectificationUnproven: Check = {
  code: 'rectification/unproven',
  severity: 'warning',
  scope: 'village',
  title: { zh: '完成或者销号的整改有佐证、有核验', en: 'What is closed has proof and was verified' },
  rationale: {
    zh: '没有自己的佐证、没有责任人以外的人核验，不得销号，防止纸面整改、虚假整改。通行做法。',
    en: 'Nothing is closed without proof of its own and a checker who is not its owner, lest it be put right on paper only. Usual practice.',
  },
  *run(village) {
    for (const { entry: item, at } of entriesOf(village, rectification, 'rectification')) {
      const missing = missingProof(item)
      if (missing.length === 0) continue
      const { key, word } = closedBy(item)
      yield {
        ...at(key),
        message: {
          zh: `${item.id} ${word}，缺少${missing.map(({ zh }) => zh).join('、')}`,
          en: `${item.id} is closed (${word}) without ${missing.map(({ en }) => en).join(' and ')}`,
        },
        hint: {
          zh: '在“整改进展”补上佐证编号（evidence），由责任人以外的人核验（verified）；补不上的，更正状态。',
          en: 'Add evidence to an event and have somebody other than its owner verify it, or correct the status.',
        },
      }
    }
  },
}
