import { roundFacts, teamOf } from './office-names.ts'
import { countFacts, inOrder, problemFacts, unverifiedIn, verifiedIn } from './problem-facts.ts'
import { proofIndex } from './proof-index.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '问题清单'

export const problemList: Report = {
  name: 'problem-list',
  title: { zh: title, en: 'Problem list of a village' },
  recipient: {
    zh: '巡察工作领导小组；送达版交被巡察村党组织',
    en: 'the leading group; served: the village',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'checklist', 'issues', 'evidence'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('a problem list is of a village')
    const found = inOrder(verifiedIn(village, material), material)
    const internal = edition === 'internal'
    return {
      ...roundFacts(material.workspace, edition),
      team: teamOf(village, material.workspace),
      village: villageFacts(village, material.workspace, edition),
      counts: countFacts(found, material),
      problems: found.map((issue) => problemFacts(issue, village, material, edition)),
      proof_index: proofIndex(
        found.map((issue) => ({ village, issue })),
        material,
        edition,
      ),
      unverified: internal ? unverifiedIn(village, material).map(({ id }) => id) : [],
    }
  },
}
