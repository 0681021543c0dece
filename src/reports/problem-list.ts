import { roundFacts, teamOf } from './office-names.ts'
import { countFacts, problemFacts, unverifiedIn, verifiedIn } from './problem-facts.ts'
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
  reads: ['village', 'checklist', 'issues'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('a problem list is of a village')
    const found = verifiedIn(village, material)
    const internal = edition === 'internal'
    return {
      ...roundFacts(material.workspace, edition),
      team: teamOf(village, material.workspace),
      village: villageFacts(village, material.workspace, edition),
      counts: countFacts(found, material),
      problems: inOrder(found, material.issues.checklist?.aspects.map(({ id }) => id) ?? []).map((issue) =>
        problemFacts(issue, village, material, edition),
      ),
      unverified: internal ? unverifiedIn(village, material).map(({ id }) => id) : [],
    }
  },
}

/** By aspect as the checklist has them, those of weight first; else as they were written down. */
function inOrder<T extends { readonly aspect: string | null; readonly level: string | null }>(
  found: readonly T[],
  aspects: readonly string[],
): readonly T[] {
  const place = ({ aspect }: T) =>
    aspect !== null && aspects.includes(aspect) ? aspects.indexOf(aspect) : aspects.length
  const weight = ({ level }: T) => (level === '重点' ? 0 : 1)
  return [...found].sort((a, b) => place(a) - place(b) || weight(a) - weight(b))
}
