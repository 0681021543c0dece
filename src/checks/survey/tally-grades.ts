import { columnTallies } from '../../analysis/ballots/column-tallies.ts'
import { unknownGrades } from '../../analysis/ballots/tally-findings.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyTallyGrades: Check = {
  code: 'survey/tally-grades',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷汇总票数只用问卷的选项', en: 'Survey tallies use the answers of the questionnaire' },
  rationale: {
    zh: '选项名称写错，这些票就不计入任何比率和得分。本工具的规则；本轮没有问卷设置时不查。',
    en: 'Counts under a misspelt answer go into no rate and no score. Our own rule; without a questionnaire nothing is judged.',
  },
  *run(village, workspace) {
    const grades = workspace.questionnaire?.data.grades
    if (!grades) return
    for (const paper of papersOf(village, survey)) {
      yield* unknownGrades(paper, columnTallies(paper), [...grades, 'blank'])
    }
  },
}
