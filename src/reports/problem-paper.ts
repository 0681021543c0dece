import type { Issue } from '../papers/issues.ts'
import type { Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { learntFacts } from './learnt-facts.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { problemFacts, unverifiedIn, verifiedIn } from './problem-facts.ts'
import { proofFacts } from './proof-facts.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { villageFacts } from './village-facts.ts'

const title = '问题底稿'

/** 一事一底稿: a sheet a problem, those still being worked on included. */
export const problemPaper: Report = {
  name: 'problem-paper',
  title: { zh: title, en: 'Problem papers of a village, one problem a sheet' },
  recipient: { zh: '巡察组（组内）', en: 'the team' },
  restricted: false,
  ofTheWork: true,
  editions: ['internal'],
  reads: ['village', 'checklist', 'issues', 'leads', 'reviews', 'evidence', 'assets'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('problem papers are of a village')
    const all = [...verifiedIn(village, material), ...unverifiedIn(village, material)]
    const inOrder = all.sort((a, b) => (a.id < b.id ? -1 : 1))
    return {
      ...roundFacts(material.workspace, edition),
      team: teamOf(village, material.workspace),
      village: villageFacts(village, material.workspace, edition),
      papers: inOrder.map((issue) => paperFacts(issue, village, material)),
    }
  },
}

function paperFacts(issue: Issue, village: Village, material: ReportMaterial): Fact {
  const { checklist } = material.issues
  const points = checklist?.aspects.flatMap((aspect) => aspect.points) ?? []
  const { drafted = null, reviewed = null, approved = null } = issue.sign ?? {}
  return {
    ...problemFacts(issue, village, material, 'internal'),
    ...learntFacts(issue, village),
    point: said(points.find(({ id }) => id === issue.point)?.text),
    status: issue.status,
    note: said(issue.note),
    proofs: proofFacts(issue, village),
    drafted: signFacts(drafted),
    reviewed: signFacts(reviewed),
    approved: signFacts(approved),
  }
}

/** Null where nobody has signed: the box is left to a pen. */
function signFacts(sign: { readonly by: string | null; readonly date: string | null } | null): Fact {
  return { by: said(sign?.by), date: sign?.date ?? null }
}
