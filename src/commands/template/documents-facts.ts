import type { LoadedWorkspace } from '../../load/workspace.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import { reports } from '../../reports/index.ts'
import type { Edition, Report } from '../../reports/report.ts'
import { ReportMaterial } from '../../reports/report-material.ts'
import { veilOfficers } from '../../reports/veil-officers.ts'
import { UsageError } from '../../usage-error.ts'
import type { Facts } from '../../wording/facts.ts'

export function reportNamed(said: string): Report {
  const found = reports.find(({ name, title }) => name === said || title.zh === said)
  if (found) return found
  const names = reports.map(({ name }) => name)
  const meant = nearestName(said, names)
  throw new UsageError(
    { zh: `没有“${said}”这种文书`, en: `there is no document “${said}”` },
    meant
      ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
      : { zh: `可用的文书：${names.join('、')}。`, en: `Documents: ${names.join(', ')}.` },
  )
}

/** What every document of a kind would say in this round, each edition's as it is handed out. */
export function documentsFacts(
  report: Report,
  workspace: LoadedWorkspace,
  villages: LoadedWorkspace['villages'] = workspace.villages,
): readonly Facts[] {
  if (report.restricted && !workspace.restricted) return []
  const material = new ReportMaterial(workspace, report.restricted ? 'all' : 'open')
  const seen = sameVillages(material.workspace, villages)
  const subjects = report.subjects(seen, material, { topic: null, aspect: null, approvedBy: null })
  const factsOf = (edition: Edition) =>
    subjects.map((subject) => {
      const facts = report.facts(material, subject, edition)
      return edition === 'internal' ? facts : veilOfficers(facts, subject.villages)
    })
  return report.editions.flatMap(factsOf)
}
