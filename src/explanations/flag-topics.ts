import type { Text } from '../language.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { FlagReason, Topic } from './explanation.ts'
import { columnFlags, compared } from './flag-reasons.ts'
import { ratingInQuestion } from './rating-in-question.ts'
import { surveyInQuestion } from './survey-in-question.ts'
import { turnoutInputs } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const reads = ['village', 'questionnaire', 'survey', 'rating']

const FLAGS: readonly (readonly [flag: string, name: Text, synonyms: readonly string[]])[] = [
  ['return-low', { zh: '回收率低', en: 'low return' }, ['回收率低', '依据偏弱']],
  ['unknown-high', { zh: '未评率高', en: 'many without a grade' }, ['未评率高', '未评多', '不了解多']],
  ['poor-red', { zh: '红线', en: 'red' }, ['红线', '标红', '红']],
  ['poor-amber', { zh: '末等黄线', en: 'amber: poor' }, ['末等黄线', '黄线', '标黄', '黄线·差']],
  ['good-amber', { zh: '前两等黄线', en: 'amber: good' }, ['前两等黄线', '黄线·好']],
  ['group-silent', { zh: '有群体未评', en: 'a group silent' }, ['有群体未评']],
]

/** Every attention line: what crossed it and what did not, with the comparison. */
export function flagTopics(asked: VillageInQuestion): Topic[] {
  return FLAGS.map(([flag, name, synonyms]) => ({
    what: flag,
    title: { zh: `提示：${name.zh}`, en: `Flag: ${name.en}` },
    synonyms,
    figures: [],
    reads,
    find: () => {
      const papers = [surveyInQuestion(asked)?.paper, ratingInQuestion(asked)?.paper]
      const its = reasons(asked).filter((reason) => reason.flag === flag)
      return {
        flags: its,
        inputs: flag === 'return-low' ? papers.flatMap((paper) => (paper ? turnoutInputs(paper) : [])) : [],
        notes: its.length === 0 ? [NOTHING] : [],
      }
    },
  }))
}

const NOTHING: Text = {
  zh: '没有可对照的数，因而没有提示。',
  en: 'There is nothing to compare, so nothing is raised.',
}

function reasons(asked: VillageInQuestion): FlagReason[] {
  const { survey, rating } = asked.score
  const { convention } = asked
  return [
    ...wholeVillage(asked),
    ...(survey?.items ?? []).flatMap((item) => columnFlags(`survey#${item.id}`, item, [], convention)),
    ...(rating?.subjects ?? []).flatMap((one) => columnFlags(`rating#${one.id}`, one, [], convention)),
  ]
}

/** Of questionnaire and rating as a whole: either is enough. */
function wholeVillage({ score, convention }: VillageInQuestion): FlagReason[] {
  const { attention } = convention
  const low = (of: string, rate: Fraction | null) =>
    compared(
      {
        flag: 'return-low',
        name: { zh: '回收率低', en: 'low return' },
        of,
        raised: rate !== null && rate.compare(attention.returnRate) < 0,
      },
      rate,
      '<',
      attention.returnRate,
      'returnRate',
    )
  const { survey, rating } = score
  const unknown = survey?.ungradedRate ?? null
  const high = compared(
    {
      flag: 'unknown-high',
      name: { zh: '未评率高', en: 'many without a grade' },
      of: 'survey',
      raised: unknown !== null && unknown.compare(attention.unknownRate) > 0,
    },
    unknown,
    '>',
    attention.unknownRate,
    'unknownRate',
  )
  return [
    ...(survey ? [low('survey', survey.returnRate)] : []),
    ...(rating ? [low('rating', rating.returnRate)] : []),
    ...(survey ? [high] : []),
  ]
}
