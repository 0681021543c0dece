import { conventionFacts } from './convention-facts.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { ratingFacts, testFacts } from './rating-facts.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { surveyFacts } from './survey-facts.ts'
import { villageFacts } from './village-facts.ts'

const title = '测评情况'

export const surveySummary: Report = {
  name: 'survey-summary',
  title: { zh: title, en: 'Summary of questionnaire, rating and test' },
  recipient: {
    zh: '组织部（含成员）；送达版交镇党委书记（不含成员）',
    en: 'the organisation department; served: the town secretary, without members',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'questionnaire', 'survey', 'rating', 'test'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('a survey summary is of a village')
    const internal = edition === 'internal'
    const { survey, rating, test, flags } = material.scoreOf(village)
    return {
      ...roundFacts(material.workspace, edition),
      team: teamOf(village, material.workspace),
      village: villageFacts(village, material.workspace, edition),
      convention: conventionFacts(material.convention),
      survey: survey && surveyFacts(survey, material),
      rating: rating && ratingFacts(rating, material, internal),
      test: test && testFacts(test, internal),
      numbers: numbersOf(survey !== null, rating !== null),
      weak: { return_low: flags.includes('return-low'), unknown_high: flags.includes('unknown-high') },
      compared_with: material.scores.filter((one) => one.survey !== null).length,
    }
  },
}

/** Tables and charts run on through whatever of the two there is. */
function numbersOf(survey: boolean, rating: boolean): Record<string, number> {
  const [tables, charts] = survey ? [2, 1] : [0, 0]
  return {
    rating_table: tables + 1,
    rating_chart: charts + 1,
    attention_table: tables + (rating ? 2 : 1),
  }
}
