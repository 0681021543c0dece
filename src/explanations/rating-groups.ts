import type { GroupScore } from '../scoring/small-groups.ts'
import { columnFigures, gradedName } from './column-figures.ts'
import type { Figure, Findings, GroupCounts, Topic } from './explanation.ts'
import { count, figure } from './figures.ts'
import type { GradedColumn } from './graded-column.ts'
import { hiddenGroupNote } from './hidden-group-note.ts'
import { gradedSubject, type RatingInQuestion, ratingReads, votesInput } from './rating-in-question.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** What one group gave each subject. */
export function ratingGroupTopic(asked: VillageInQuestion, rating: RatingInQuestion, name: string): Topic {
  const its = rating.score.subjects.flatMap(({ id, groups }) =>
    groups.filter((group) => group.name === name).map((group) => ({ id, group })),
  )
  const names = its.flatMap(({ id }) => [
    { key: `${id}.score`, name: { zh: `${id} 得分`, en: `score of ${id}` } },
    { key: `${id}.n`, name: { zh: `${id} 计分票数`, en: `answers of ${id} that score` } },
  ])
  return {
    what: `rating@${name}`,
    title: { zh: `测评群体：${name}`, en: `Group of the rating: ${name}` },
    synonyms: [`测评${name}`],
    figures: [{ key: 'ballots', name: { zh: '票数', en: 'ballots' } }, ...names],
    reads: ratingReads,
    find: () => ofGroup(asked, rating, name, its),
  }
}

function ofGroup(
  asked: VillageInQuestion,
  rating: RatingInQuestion,
  name: string,
  its: readonly { readonly id: string; readonly group: GroupScore }[],
): Findings {
  const figures = its.flatMap(({ id }): Figure[] => {
    const index = rating.score.subjects.findIndex((subject) => subject.id === id)
    const subject = rating.score.subjects[index]
    if (!subject) return []
    const column = gradedSubject(asked, rating, subject, index)
    const group = column.groups.find((one) => one.name === name)
    return group ? groupFigures(column, group, id, asked) : []
  })
  const ballots = count(
    { key: 'ballots', name: { zh: '票数', en: 'ballots' } },
    its[0]?.group.ballots ?? null,
    {
      words: { zh: '本群体投出的有效票', en: 'valid ballots of the group' },
    },
  )
  return {
    figures: [ballots, ...figures],
    inputs: [votesInput(rating.paper, rating.from)],
    notes: its.some(({ group }) => group.small) ? [hiddenGroupNote] : [],
  }
}

/** A group's own score never depends on weights. */
function groupFigures(
  column: GradedColumn,
  group: GroupCounts,
  id: string,
  { convention }: VillageInQuestion,
): Figure[] {
  const { small, counts, n, score, ballots } = group
  const own = {
    ...column,
    counts: counts ?? [],
    groups: [group],
  }
  const rates = { goodRate: null, favourableRate: null, poorRate: null, ungradedRate: null }
  const scored = { ...rates, flags: [], valid: ballots, n: n ?? 0, score }
  const [points] = columnFigures(own, scored, { ...convention, weights: null }, 'abstainRate', null)
  const exact = points?.exact ?? null
  return [
    figure({ key: `${id}.score`, name: { zh: `${id} 得分`, en: `score of ${id}` } }, 'points', exact, {
      words: points?.words ?? gradedName,
      put: small ? null : (points?.put ?? null),
      settings: ['scale', 'abstentions', 'smallGroup'],
    }),
    count({ key: `${id}.n`, name: { zh: `${id} 计分票数`, en: `answers of ${id} that score` } }, n, {
      words: { zh: '本群体评了等次的票', en: 'ballots of the group that name a grade' },
      settings: ['abstentions', 'smallGroup'],
    }),
  ]
}
