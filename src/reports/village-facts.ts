import type { VillagePaper } from '../papers/types/village.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { cents, said } from './exact.ts'
import type { Edition } from './report.ts'

/** 村情 as the village's own paper states it; unknown figures are null. What the team thinks of it stays inside. */
export function villageFacts(village: Village, { today }: Workspace, edition: Edition): Record<string, Fact> {
  const profile = paperOf(village, villageKind)?.data ?? nothingKnown(village.name)
  const { stay, years } = profile
  const name = said(profile.name) ?? village.name
  return {
    name,
    town: said(profile.town),
    organisation: `${name}党组织`,
    type: profile.type ?? '村',
    committee: profile.type === '社区' ? '居委会' : '村委会',
    mode: said(profile.mode),
    ...viewFacts(edition === 'internal' ? profile : {}),
    stay: { from: stay?.from ?? null, to: stay?.to ?? null },
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    officers: officersOn(stay?.to ?? today, profile),
    ...sizeFacts(profile),
    ...economyFacts(profile),
  }
}

function viewFacts(profile: Partial<VillagePaper>): Record<string, Fact> {
  return {
    class: said(profile.class),
    features: said(profile.features),
    legacy_matters: said(profile.legacy_matters),
    petitions_3y: profile.petitions_3y ?? null,
  }
}

function sizeFacts(profile: VillagePaper): Record<string, Fact> {
  return {
    kinds: profile.kinds,
    merged_from: said(profile.merged_from),
    population: profile.population,
    households: profile.households,
    resident_households: profile.resident_households ?? null,
    party_members: profile.party_members ?? null,
    villager_groups: profile.villager_groups,
    delegates: profile.delegates ?? null,
  }
}

function economyFacts({
  economy,
  industry,
  collective_income,
  projects,
}: VillagePaper): Record<string, Fact> {
  return {
    economy: economy ?? null,
    industry: said(industry),
    income: incomeByYear(collective_income ?? {}),
    projects: (projects ?? []).map(({ name, year, amount }) => ({ name, year, amount: cents(amount) })),
  }
}

function officersOn(day: string, { officers }: VillagePaper): Fact {
  return officers.filter(({ to }) => !to || to >= day).map(({ name, post }) => ({ name, post }))
}

/** In the order of the years; a year without a figure is left out. */
function incomeByYear(income: { readonly [year: string]: number | null }): Fact {
  return Object.entries(income)
    .flatMap(([year, amount]) => (amount === null ? [] : [{ year: Number(year), amount: cents(amount) }]))
    .sort((a, b) => a.year - b.year)
}

function nothingKnown(name: string): VillagePaper {
  const sizes = { population: null, households: null, villager_groups: null }
  return { kind: 'village', name, town: null, kinds: [], officers: [], years: [], ...sizes }
}
