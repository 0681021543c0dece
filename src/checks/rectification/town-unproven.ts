import { entriesOf } from '../../analysis/entries.ts'
import { closedBy, missingProof } from '../../analysis/rectification-progress.ts'
import { town } from '../../papers/town.ts'
import type { Check } from '../check.ts'

export const rectificationTownUnproven: Check = {
  code: 'rectification/town-unproven',
  severity: 'warning',
  scope: 'round',
  title: { zh: '镇里完成或者销号的整改有佐证、有核验', en: 'What a town closed has proof and was verified' },
  rationale: {
    zh: '镇里的共性问题整改同样要有佐证、有责任人以外的人核验才能销号。通行做法。',
    en: 'What a town puts right is closed with proof and by a checker who is not its owner, as in a village. Usual practice.',
  },
  *run({ towns }) {
    for (const { entry: item, at } of towns.flatMap((place) => [...entriesOf(place, town, 'common')])) {
      const missing = missingProof(item)
      if (missing.length === 0) continue
      const { key, word } = closedBy(item)
      yield {
        ...at(key),
        message: {
          zh: `主题 ${item.topic} ${word}，缺少${missing.map(({ zh }) => zh).join('、')}`,
          en: `topic ${item.topic} is closed (${word}) without ${missing.map(({ en }) => en).join(' and ')}`,
        },
        hint: {
          zh: '在“整改进展”补上佐证编号（evidence），由责任人以外的人核验（verified）；补不上的，更正状态。',
          en: 'Add evidence to an event and have somebody other than its owner verify it, or correct the status.',
        },
      }
    }
  },
}
