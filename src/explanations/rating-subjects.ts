import type { WorkingPaper } from '../papers/paper.ts'
import type { RatingPaper } from '../papers/types/rating.ts'
import type { SubjectScore } from '../scoring/score-rating.ts'
import { columnFigureNames, columnFigures } from './column-figures.ts'
import type { Findings, Input, Topic } from './explanation.ts'
import { sumText } from './figures.ts'
import { columnFlags } from './flag-reasons.ts'
import { hiddenGroupNote } from './hidden-group-note.ts'
import { input } from './places.ts'
import {
  gradedSubject,
  type RatingInQuestion,
  ratingReads,
  UNGRADED,
  votesInput,
} from './rating-in-question.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** A member goes by number and post: the name may be typed, and is never printed. */
export function subjectTopic(
  asked: VillageInQuestion,
  rating: RatingInQuestion,
  { id, name, post }: SubjectScore,
  index: number,
): Topic {
  const grades = asked.convention.scale.map(({ grade }) => grade)
  const team = index === 0
  const said = team
    ? { zh: '“两委”班子', en: 'the two committees' }
    : { zh: post ?? '成员', en: post ?? 'member' }
  return {
    what: `rating#${id}`,
    title: { zh: `测评 ${id}：${said.zh}`, en: `Rating of ${id}: ${said.en}` },
    synonyms: [
      id,
      `测评${id}`,
      ...(team ? ['班子', '两委班子'] : []),
      ...(post && !team ? [post] : []),
      `!${name}`,
    ],
    ...(team ? { figureSynonyms: { score: ['班子得分', '班子总体得分', '测评得分'] } } : {}),
    figures: columnFigureNames(grades, UNGRADED, 'abstainRate'),
    reads: ratingReads,
    find: () => ofSubject(asked, rating, index),
  }
}

function ofSubject(asked: VillageInQuestion, rating: RatingInQuestion, index: number): Findings {
  const { paper, score, from, counted } = rating
  const subject = score.subjects[index]
  if (!subject) return {}
  const { convention } = asked
  const column = gradedSubject(asked, rating, subject, index)
  const put =
    from === 'ballots'
      ? sumText(counted.grid.groups.map(({ ballots }) => String(ballots)))
      : `${score.returned} − ${score.invalid}`
  return {
    figures: columnFigures(column, subject, convention, 'abstainRate', put),
    flags: columnFlags(`rating#${subject.id}`, subject, column.groups, convention),
    answers: [...column.grades, ...UNGRADED],
    groups: column.groups,
    ballots: column.ballots,
    inputs: [...votesOf(rating, subject.id), subjectInput(paper, subject.id, index)],
    notes: column.groups.some(({ small }) => small) ? [hiddenGroupNote] : [],
  }
}

function subjectInput({ source }: WorkingPaper<RatingPaper>, id: string, index: number): Input {
  return {
    name: { zh: `测评对象 ${id}`, en: `subject ${id}` },
    value: null,
    place: source.at('subjects', index),
  }
}

function votesOf({ paper, from }: RatingInQuestion, id: string): Input[] {
  if (from === 'ballots') return [votesInput(paper, from)]
  return (paper.data.tallies ?? []).flatMap(({ subject }, row) =>
    subject === id ? [{ ...input(paper, { zh: '计票', en: 'tally' }, 'tallies', row), value: null }] : [],
  )
}
