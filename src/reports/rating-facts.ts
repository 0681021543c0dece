import type { RatingScore, SubjectScore } from '../scoring/score-rating.ts'
import type { TestScore } from '../scoring/score-test.ts'
import type { Fact } from '../wording/facts.ts'
import { exact } from './exact.ts'
import type { ReportMaterial } from './report-material.ts'
import { compared, teamScore } from './score-facts.ts'
import { flagsOf } from './survey-facts.ts'

/** The two committees as a whole and, for those who may see it, their members. */
export function ratingFacts(
  rating: RatingScore,
  material: ReportMaterial,
  withMembers: boolean,
): Record<string, Fact> {
  const subjects = withMembers ? rating.subjects : rating.subjects.slice(0, 1)
  const grades = material.convention.scale.map(({ grade }) => grade)
  return {
    issued: rating.issued,
    returned: rating.returned,
    invalid: rating.invalid,
    valid: rating.valid,
    return_rate: exact(rating.returnRate),
    team: compared(rating.subjects[0]?.score ?? null, material.scores, teamScore),
    subjects: subjects.map((subject) => subjectFacts(subject, grades)),
    with_members: withMembers,
    chart: memberChart(subjects, grades),
    team_chart: teamChart(rating.subjects[0], grades),
    flagged: subjects.flatMap(flagsOf),
  }
}

/** A bar for each subject, divided by grades. */
function memberChart(subjects: readonly SubjectScore[], grades: readonly string[]): Fact {
  return {
    categories: subjects.map(({ name }) => name),
    series: [...grades, 'abstain'].map((grade) => ({
      name: grade === 'abstain' ? '弃权' : grade,
      values: subjects.map(({ counts }) => counts[grade] ?? 0),
    })),
  }
}

/** A column for each grade of the two committees as a whole. */
function teamChart(team: SubjectScore | undefined, grades: readonly string[]): Fact {
  if (team === undefined) return null
  const values = [...grades, 'abstain'].map((grade) => team.counts[grade] ?? 0)
  return { categories: [...grades, '弃权'], series: [{ name: '票数', values }] }
}

function subjectFacts(subject: SubjectScore, grades: readonly string[]): Fact {
  return {
    id: subject.id,
    name: subject.name,
    post: subject.post,
    counts: grades.map((grade) => subject.counts[grade] ?? 0),
    abstain: subject.counts.abstain ?? 0,
    score: exact(subject.score),
    good: exact(subject.goodRate),
    favourable: exact(subject.favourableRate),
    poor: exact(subject.poorRate),
  }
}

/** The knowledge test; who scored what only for those who may see it. */
export function testFacts(test: TestScore, withNames: boolean): Record<string, Fact> {
  return {
    n: test.n || null,
    full: exact(test.full),
    mean: exact(test.mean),
    max: exact(test.max),
    min: exact(test.min),
    results: withNames ? test.results.map(({ name, score }) => ({ name, score: exact(score) })) : [],
  }
}
