import { conventionOf } from '../../scoring/convention.ts'
import type { Check } from '../check.ts'

export const questionnaireGrades: Check = {
  code: 'questionnaire/grades',
  severity: 'error',
  scope: 'round',
  title: { zh: '问卷的等次与计分等次一致', en: 'The answers of the questionnaire are the grades that score' },
  rationale: {
    zh: '问卷选项除最后一个外，名称和先后都要与计分等次相同，否则有的选项没有分值。分值由本轮自定；本工具的规则。',
    en: 'But for the last, the answers are the grades of the scale, in its order: one that is not has no value. The scale is the round’s own; our own rule.',
  },
  *run(workspace) {
    const { questionnaire, round, dropped } = workspace
    if (!questionnaire || dropped.includes('round')) return
    const scale = conventionOf(round.data).scale.map(({ grade }) => grade)
    const answers = questionnaire.data.grades.slice(0, -1)
    if (scale.length === answers.length && scale.every((grade, place) => grade === answers[place])) return
    yield {
      ...questionnaire.source.at('grades'),
      message: {
        zh: `问卷的等次是${answers.join('、')}，计分的等次是${scale.join('、')}`,
        en: `the questionnaire grades ${answers.join(', ')}, the scale ${scale.join(', ')}`,
      },
      hint: {
        zh: '两处写成一样，先后也一样；问卷最后再加一个不计等次的选项，如 不了解。',
        en: 'Make both the same, in one order, and end the questionnaire with one ungraded answer such as 不了解.',
      },
    }
  },
}
