import { listedNumbers, sameComments } from '../../analysis/ballots/ballot-desk.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveySameComments: Check = {
  code: 'survey/same-comments',
  severity: 'warning',
  scope: 'village',
  title: { zh: '没有几份问卷写着同样的意见', en: 'No comment stands on several sheets' },
  rationale: {
    zh: '几份问卷写着同样的话，可能是录重了，也可能有人组织填写，也可能大家关心同一件事。只作提醒。本工具的规则。',
    en: 'The same words on several sheets may be entered twice, or organised, or what everybody cares about. A reminder only. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, survey)) {
      for (const ballots of sameComments(data.responses ?? [])) {
        yield {
          ...source.key('responses'),
          message: {
            zh: `意见文字相同的问卷：票号 ${listedNumbers(ballots).zh}`,
            en: `sheets with the same comment: ${listedNumbers(ballots).en}`,
          },
          hint: {
            zh: '对照原件：录重的改正；不是录重的，按一条待查问题核实，不因次数多就当作属实。',
            en: 'Compare the sheets; what is no slip is one lead to be checked, however often it was written.',
          },
        }
      }
    }
  },
}
