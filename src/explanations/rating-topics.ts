import type { Findings, Topic } from './explanation.ts'
import { exactText } from './figures.ts'
import { ratingGroupTopic } from './rating-groups.ts'
import { type RatingInQuestion, ratingInQuestion, ratingReads, votesInput } from './rating-in-question.ts'
import { subjectTopic } from './rating-subjects.ts'
import { nothingThere, turnoutFigures, turnoutInputs, turnoutNames, turnoutSynonyms } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** Everything that can be asked of the rating of the two committees. */
export function ratingTopics(asked: VillageInQuestion): Topic[] {
  const rating = ratingInQuestion(asked)
  const own: Topic = {
    what: 'rating',
    title: { zh: '两委测评', en: 'Rating of the two committees' },
    synonyms: ['测评', '两委测评', '民主测评'],
    figureSynonyms: turnoutSynonyms('测评', false),
    figures: turnoutNames,
    reads: ratingReads,
    find: () => (rating ? ofRating(rating) : nothingThere('rating', asked)),
  }
  if (rating === null) return [own]
  const { subjects } = rating.score
  const names = [...new Set(subjects.flatMap(({ groups }) => groups.map(({ name }) => name)))]
  return [
    own,
    ...subjects.map((subject, index) => subjectTopic(asked, rating, subject, index)),
    ...names.map((name) => ratingGroupTopic(asked, rating, name)),
  ]
}

function ofRating({ paper, score, from }: RatingInQuestion): Findings {
  return {
    figures: turnoutFigures(score, from),
    tables: [
      {
        title: { zh: '各测评对象', en: 'Subjects' },
        columns: [
          { zh: '对象', en: 'subject' },
          { zh: '得分', en: 'score' },
          { zh: '精确值', en: 'exact' },
          { zh: '计分票数', en: 'graded' },
        ],
        rows: score.subjects.map(({ id, score: value, n }, index) => ({
          cells: [id, value?.toFixed() ?? null, value ? exactText(value) : null, n],
          place: paper.source.at('subjects', index),
        })),
      },
    ],
    inputs: [...turnoutInputs(paper), votesInput(paper, from)],
  }
}
