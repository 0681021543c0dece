import { conventionFacts } from './convention-facts.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { pendingFacts } from './pending-facts.ts'
import { aspectFacts, countFacts, inOrder, problemFacts, verifiedIn } from './problem-facts.ts'
import { proofIndex } from './proof-index.ts'
import type { Report } from './report.ts'
import { eachVillage, fileNameOf } from './report.ts'
import { evaluationFacts } from './score-facts.ts'
import { suggestionFacts } from './suggestion-facts.ts'
import { villageFacts } from './village-facts.ts'
import { ballotFacts, workFacts, workIn } from './work-facts.ts'

const title = '村巡察情况报告'

export const villageReport: Report = {
  name: 'village-report',
  title: { zh: title, en: 'Inspection report on a village' },
  recipient: {
    zh: '巡察工作领导小组；送达版交被巡察村党组织和镇党委',
    en: 'the leading group; served: the village and its town',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: [
    'village',
    'questionnaire',
    'checklist',
    'survey',
    'rating',
    'visits',
    'reviews',
    'leads',
    'issues',
    'slips',
    'evidence',
  ],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('a village report is on a village')
    const { workspace } = material
    const found = verifiedIn(village, material)
    const score = material.scoreOf(village)
    const internal = edition === 'internal'
    const done = workIn(village, material)
    const suggestions = suggestionFacts(found.map((issue) => ({ village, issue })))
    const listed = inOrder(found, material).map((issue) => ({ village, issue }))
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      work: {
        ...workFacts(internal ? done : { ...done, petitions: null }),
        survey: ballotFacts(score.survey ? [score.survey] : []),
        rating: ballotFacts(score.rating ? [score.rating] : []),
      },
      evaluation: evaluationFacts(score, material),
      convention: conventionFacts(material.convention),
      counts: countFacts(found, material),
      common_from: material.commonFrom,
      aspects: aspectFacts(found, material, (issue) => problemFacts(issue, village, material, edition)),
      pending: pendingFacts(village, material, edition),
      proof_index: proofIndex(listed, material, edition),
      suggestions: internal ? suggestions : { ...suggestions, departments: [] },
    }
  },
}
