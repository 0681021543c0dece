import { ratio } from '../scoring/fraction.ts'
import type { Topic } from './explanation.ts'
import { count, figure } from './figures.ts'
import { answersInput, surveyInQuestion, surveyReads } from './survey-in-question.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  ballots: { key: 'ballots', name: { zh: '份数', en: 'questionnaires' } },
  share: { key: 'share', name: { zh: '占有效问卷', en: 'share of the valid' } },
}

/** How many questionnaires each occasion brought. */
export function occasionTopics(asked: VillageInQuestion): Topic[] {
  const survey = surveyInQuestion(asked)
  if (!survey) return []
  const { occasions, valid } = survey.score
  return occasions.map(({ name, ballots }): Topic => {
    const said = name ?? '未注明场合'
    return {
      what: `occasion@${said}`,
      title: { zh: `问卷场合：${said}`, en: `Occasion of the questionnaire: ${said}` },
      synonyms: [`场合${said}`],
      figures: Object.values(names),
      reads: surveyReads,
      find: () => ({
        figures: [
          count(names.ballots, ballots, {
            words: { zh: '这一场合的有效问卷', en: 'valid questionnaires of it' },
          }),
          figure(names.share, 'percent', valid ? ratio(ballots, valid) : null, {
            words: { zh: '这一场合份数 ÷ 有效问卷', en: 'of the occasion ÷ all valid questionnaires' },
            put: `${ballots} ÷ ${valid}`,
          }),
        ],
        inputs: [answersInput(survey)],
      }),
    }
  })
}
