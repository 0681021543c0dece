import type { Issue } from '../papers/issues.ts'
import type { Fact } from '../wording/facts.ts'
import { conventionFacts } from './convention-facts.ts'
import { said } from './exact.ts'
import { mendedFacts, modeLists, periodFacts } from './feedback-facts.ts'
import { personsIn, withoutNames } from './masked-names.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { aspectFacts, countFacts, problemFacts, unverifiedIn, verifiedIn } from './problem-facts.ts'
import { eachApproved, type Report } from './report.ts'
import { evaluationFacts } from './score-facts.ts'
import { villageFacts } from './village-facts.ts'

const title = '巡察反馈意见'

export const feedbackVillage: Report = {
  name: 'feedback-village',
  title: { zh: `${title}（村）`, en: 'Feedback to a village' },
  recipient: {
    zh: '被巡察村党组织；公开版在村内公开，须经批准（--approved-by）',
    en: 'the village; public: the villagers, once approved (--approved-by)',
  },
  restricted: false,
  editions: ['served', 'public'],
  reads: ['village', 'questionnaire', 'checklist', 'survey', 'rating', 'issues', 'slips', 'rectification'],
  subjects: eachApproved,
  fileName: ({ village }, edition) =>
    `${village?.name ?? ''}/${title}${edition === 'public' ? '（公开版）' : ''}`,
  facts(material, { village, approvedBy }, edition) {
    if (village === null) throw new Error('this feedback is to a village')
    const { workspace } = material
    const found = verifiedIn(village, material)
    const facts = {
      ...periodFacts(workspace),
      ...modeLists([village], new Set(found.map(({ id }) => `${village.name}/${id}`)), workspace),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      evaluation: evaluationFacts(material.scoreOf(village), material),
      convention: conventionFacts(material.convention),
      mended: mendedFacts([village]),
      counts: countFacts(found, material),
      aspects: aspectFacts(found, material, (issue) => problemFacts(issue, village, material, edition)),
    }
    if (edition !== 'public')
      return { ...roundFacts(workspace, edition), ...facts, omitted: null, approved_by: null }
    const { fact, count } = withoutNames(facts, personsIn(village, workspace))
    const omitted = omittedFacts(found, unverifiedIn(village, material).length, count)
    return { ...roundFacts(workspace, edition), ...fact, omitted, approved_by: said(approvedBy) }
  },
}

/** What the public edition leaves out, by kind and number. */
function omittedFacts(found: readonly Issue[], unverified: number, names: number): Fact {
  return {
    names: names || null,
    answerable: found.flatMap(({ people }) => people ?? []).length || null,
    sources: found.flatMap(({ sources }) => sources).length || null,
    unverified: unverified || null,
  }
}
