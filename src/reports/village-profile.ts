import type { VillagePaper } from '../papers/types/village.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { cents, said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { leadsOf } from './pending-facts.ts'
import { headsBoth, holdingsFacts, incomeFact, latestIncome, officerRows, placeOf } from './profile-facts.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { villageFacts } from './village-facts.ts'

const title = '村情分析'

export const villageProfile: Report = {
  name: 'village-profile',
  title: { zh: title, en: 'Profile of a village' },
  recipient: { zh: '巡察组（组内）', en: 'the team' },
  restricted: false,
  editions: ['internal'],
  reads: ['village', 'checklist', 'leads', 'assets'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { village }, edition) {
    if (village === null) throw new Error('a profile is of a village')
    const { workspace } = material
    const profile = paperOf(village, villageKind)?.data
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: {
        ...villageFacts(village, workspace, edition),
        code: said(profile?.code),
        officers: profile ? officerRows(profile, profile.stay?.to ?? workspace.today) : [],
        heads_both: profile ? headsBoth(profile, profile.stay?.to ?? workspace.today) : false,
        projects: profile ? projectRows(profile) : [],
      },
      places: placesOf(village, material),
      holdings: holdingsFacts(village, workspace),
      leads: leadRows(village, material),
      focus: focusPoints(profile, material),
    }
  },
}

function projectRows({ projects }: VillagePaper): Fact {
  return (projects ?? []).map(({ name, year, amount, contractor }) => ({
    name: said(name),
    year,
    amount: cents(amount),
    contractor: said(contractor),
  }))
}

/** 共性、个性: where the village stands among those of the round. */
function placesOf(village: Village, { workspace }: ReportMaterial): Record<string, Fact> {
  const profile = paperOf(village, villageKind)?.data
  const income = profile ? latestIncome(profile) : null
  const incomeOf = (one: VillagePaper) => (income ? one.collective_income?.[String(income.year)] : null)
  return {
    income: incomeFact(income),
    by_income: placeOf(village, workspace, incomeOf),
    by_population: placeOf(village, workspace, ({ population }) => population),
    by_petitions: placeOf(village, workspace, (one) => one.petitions_3y),
  }
}

/** Leads by aspect, as many as there are and how many press; never what they say. */
function leadRows(village: Village, { issues: { checklist } }: ReportMaterial): Fact {
  const { all } = leadsOf(village)
  return (checklist?.aspects ?? []).flatMap(({ id, name }): Fact[] => {
    const its = all.filter(({ aspect }) => aspect === id)
    if (its.length === 0) return []
    const urgent = its.filter(({ priority }) => priority === '急').length
    const weighty = its.filter(({ priority }) => priority === '重').length
    return [
      {
        name: said(name),
        count: its.length,
        urgent,
        weighty,
        other: its.length - urgent - weighty,
        ids: its.map((lead) => lead.id),
      },
    ]
  })
}

function focusPoints(profile: VillagePaper | undefined, { issues: { checklist } }: ReportMaterial): Fact {
  const points = checklist?.aspects.flatMap((aspect) => aspect.points) ?? []
  return (profile?.focus ?? []).flatMap((id): Fact[] => {
    const point = points.find((one) => one.id === id)
    return point ? [{ id, text: said(point.text), signs: said(point.signs), how: said(point.how) }] : []
  })
}
