import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import { groupsOf } from '../../papers/questionnaire.ts'
import type { Check } from '../check.ts'

export const roundWeightedGroup: Check = {
  code: 'round/weighted-group',
  severity: 'error',
  scope: 'round',
  title: { zh: '有权重的群体都在问卷设置中', en: 'Every weighted group is one of the questionnaire' },
  rationale: {
    zh: '权重写给了没有的群体，这份权重就永远落空，加权得分算不出来。权重由本轮自定；本工具的规则；没有问卷设置时不查。',
    en: 'A weight of a group that is not there is never met, and there is no weighted score. Weights are the round’s own setting; our own rule; without a questionnaire nothing is judged.',
  },
  *run(workspace) {
    if (!workspace.questionnaire) return
    const groups = groupsOf(workspace.questionnaire.data)
    const { data, source } = workspace.round
    const known = new Set(groups.map(nameKey))
    for (const name of Object.keys(data.scoring?.weights ?? {})) {
      if (known.has(nameKey(name))) continue
      const near = nearestName(name, groups) ?? groups.join('、')
      yield {
        ...source.key('scoring', 'weights', name),
        message: {
          zh: `有权重的群体“${name}”不在问卷设置中`,
          en: `the weighted group “${name}” is none of the questionnaire`,
        },
        hint: { zh: `可用的群体：${near}。`, en: `Known: ${near}.` },
      }
    }
  },
}
