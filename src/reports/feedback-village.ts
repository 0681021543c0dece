import { conventionFacts } from './convention-facts.ts'
import { mendedFacts, modeLists, periodFacts } from './feedback-facts.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { aspectFacts, countFacts, problemFacts, verifiedIn } from './problem-facts.ts'
import { eachVillage, type Report } from './report.ts'
import { evaluationFacts } from './score-facts.ts'
import { villageFacts } from './village-facts.ts'

const title = '巡察反馈意见'

export const feedbackVillage: Report = {
  name: 'feedback-village',
  title: { zh: `${title}（村）`, en: 'Feedback to a village' },
  recipient: { zh: '被巡察村党组织', en: 'the village' },
  restricted: false,
  editions: ['served'],
  reads: ['village', 'questionnaire', 'checklist', 'survey', 'rating', 'issues', 'slips', 'rectification'],
  subjects: eachVillage,
  fileName: ({ village }) => `${village?.name ?? ''}/${title}`,
  facts(material, { village }, edition) {
    if (village === null) throw new Error('this feedback is to a village')
    const { workspace } = material
    const found = verifiedIn(village, material)
    return {
      ...roundFacts(workspace, edition),
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
  },
}
