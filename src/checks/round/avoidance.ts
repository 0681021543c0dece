import { avoidersAtWork } from '../../analysis/avoiders-at-work.ts'
import type { Check } from '../check.ts'

export const roundAvoidance: Check = {
  code: 'round/avoidance',
  severity: 'warning',
  scope: 'village',
  title: { zh: '应当回避的人不参加该村的巡察', en: 'Nobody works in a village that they must avoid' },
  rationale: {
    zh: '本人或亲属与该村、该镇有关系的应当回避，否则结论的公正会受质疑。工作惯例；本工具的规则，应当回避的村镇由本轮设置列明。',
    en: 'Whoever has ties to a village or town stays away from it, or its findings are open to doubt. Working custom; our own rule, on what inspect.yaml lists under avoid.',
  },
  *run(village, workspace) {
    for (const { location, person, avoided } of avoidersAtWork(village, workspace)) {
      yield {
        ...location,
        message: {
          zh: `${person}应当回避${avoided}，却参加了${village.name}的巡察`,
          en: `${person} must avoid ${avoided} and is at work in ${village.name}`,
        },
        hint: {
          zh: '换人，或核对 inspect.yaml 中的回避是否写错。',
          en: 'Have somebody else do it, or correct avoid in inspect.yaml.',
        },
      }
    }
  },
}
