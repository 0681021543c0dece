import { arrears } from '../analysis/arrears.ts'
import { assetSignsByRecord } from '../analysis/asset-signs/index.ts'
import { groupBy } from '../analysis/group-by.ts'
import { hundredths } from '../analysis/hundredths.ts'
import { assets } from '../papers/assets.ts'
import type { VillagePaper } from '../papers/types/village.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { cents, said } from './exact.ts'

/** All who hold or held a post in the years inspected, those in office first. */
export function officerRows({ officers, type }: VillagePaper, day: string): Fact {
  const inOffice = ({ to }: { to?: string | null }) => !to || to >= day
  const rows = [...officers.filter(inOffice), ...officers.filter((one) => !inOffice(one))]
  return rows.map((officer) => ({
    name: said(officer.name),
    post: said(officer.post),
    committees: officer.committees.map((name) => name.replace('村（居）', type === '社区' ? '居' : '村')),
    from: officer.from ?? null,
    to: officer.to ?? null,
    in_office: inOffice(officer),
  }))
}

/** 一肩挑: one person in office heads both committees. */
export function headsBoth({ officers }: VillagePaper, day: string): boolean {
  return officers.some(({ post, to }) => (!to || to >= day) && /书记.*主任/u.test(post ?? ''))
}

/** Where the village stands among those of the round that state the figure, the greatest first; null where alone. */
export function placeOf(
  village: Village,
  { villages }: Workspace,
  figure: (profile: VillagePaper) => number | null | undefined,
): Fact {
  const figures = villages.map((one) => {
    const profile = paperOf(one, villageKind)?.data
    return { folder: one.folder, value: profile ? (figure(profile) ?? null) : null }
  })
  const own = figures.find(({ folder }) => folder === village.folder)?.value ?? null
  const known = figures.flatMap(({ value }) => value ?? [])
  if (own === null || known.length < 2) return null
  return { place: known.filter((value) => value > own).length + 1, of: known.length }
}

/** The last year for which the village states its income. */
export function latestIncome({
  collective_income = {},
}: VillagePaper): { year: number; amount: number } | null {
  const known = Object.entries(collective_income).flatMap(([year, amount]) =>
    amount === null ? [] : [{ year: Number(year), amount }],
  )
  return known.sort((a, b) => b.year - a.year)[0] ?? null
}

/** What the three-assets sheet says in a few figures, and how many signs it bears; null where there is none. */
export function holdingsFacts(village: Village, workspace: Workspace): Fact {
  const sheet = paperOf(village, assets)?.data
  if (!sheet) return null
  const day = sheet.as_of ?? workspace.today
  const owed = sheet.contracts
    .map((contract) => arrears(contract, day))
    .filter((sum) => sum !== null && sum > 0n)
  const signs = [...assetSignsByRecord(village, workspace).values()].flat()
  return {
    as_of: sheet.as_of,
    accounts: sheet.funds.length || null,
    balance: totalOf(sheet.funds.map(({ years }) => [...years].sort((a, b) => b.year - a.year)[0]?.closing)),
    assets: sheet.assets.length || null,
    net: totalOf(sheet.assets.map(({ net }) => net)),
    resources: sheet.resources.length || null,
    contracts: sheet.contracts.length || null,
    rent: totalOf(sheet.contracts.flatMap(({ annual_rent: rent }) => (rent == null ? [] : [rent]))),
    in_arrears: owed.length || null,
    arrears: owed.length === 0 ? null : owed.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n).toString(),
    signs: [...groupBy(signs, ({ title }) => title.zh)].map(([title, its]) => ({
      title,
      records: [...new Set(its.map(({ recordId }) => recordId))],
    })),
  }
}

/** Cents of all; null as soon as one is not known. */
function totalOf(amounts: readonly (number | null | undefined)[]): Fact {
  const known = amounts.map((amount) => hundredths(amount))
  if (known.length === 0 || known.includes(null)) return null
  return known.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n).toString()
}

export function incomeFact(income: { year: number; amount: number } | null): Fact {
  return income && { year: income.year, amount: cents(income.amount) }
}
