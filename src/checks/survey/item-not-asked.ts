import { answersNotAsked } from '../../analysis/ballots/answers-not-asked.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyItemNotAsked: Check = {
  code: 'survey/item-not-asked',
  severity: 'warning',
  scope: 'village',
  title: {
    zh: '只问部分群体的题没有其他群体作答',
    en: 'Items asked of some groups are not answered by others',
  },
  rationale: {
    zh: '党内生活等题只问党员和干部。别的群体答了，多半是群体填错或者发错了卷，这些答案不计入得分。本工具的规则。',
    en: 'Items on party life are asked of members and cadres only. An answer by others means a wrong group or a wrong sheet; it does not count. Our own rule.',
  },
  *run(village, workspace) {
    const { questionnaire } = workspace
    if (!questionnaire) return
    for (const { data, source } of papersOf(village, survey)) {
      for (const { group, items, sheets, path } of answersNotAsked(data, questionnaire.data)) {
        yield {
          ...source.at(...path),
          message: {
            zh: `${group}有 ${sheets} 份答了没有问该群体的 ${items.join('、')}`,
            en: `${sheets} sheets of ${group} answer ${items.join(', ')}, which this group is not asked`,
          },
          hint: {
            zh: '核对群体是否填错；没有问的题写 _，这些答案不计入得分。',
            en: 'Check the group; write _ where an item was not asked: such answers do not count.',
          },
        }
      }
    }
  },
}
