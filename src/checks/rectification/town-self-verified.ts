import { entriesOf } from '../../analysis/entries.ts'
import { selfVerified } from '../../analysis/rectification-progress.ts'
import { town } from '../../papers/town.ts'
import type { Check } from '../check.ts'

export const rectificationTownSelfVerified: Check = {
  code: 'rectification/town-self-verified',
  severity: 'warning',
  scope: 'round',
  title: { zh: '镇里的整改不由责任人自己核验', en: 'Nobody in a town verifies what he had to put right' },
  rationale: {
    zh: '责任人、责任领导核验自己负责的事，等于没有核验。通行做法。',
    en: 'Owner and leader answer for the item; their own verification is none. Usual practice.',
  },
  *run({ towns }) {
    for (const { entry: item, at } of towns.flatMap((place) => [...entriesOf(place, town, 'common')])) {
      const roles = selfVerified(item)
      if (roles.length === 0) continue
      yield {
        ...at('verified', 'by'),
        message: {
          zh: `主题 ${item.topic} 的“核验人”${item.verified?.by}就是${roles.map(({ zh }) => `“${zh}”`).join('和')}`,
          en: `topic ${item.topic} was verified by ${item.verified?.by}, its ${roles.map(({ en }) => en).join(' and ')}`,
        },
        hint: {
          zh: '由巡察办或者县里有关部门的人另行核验。',
          en: 'Have the inspection office or a department of the county verify it.',
        },
      }
    }
  },
}
