import { slips } from '../papers/slips.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { itemsOf, MODES } from './rectification-facts.ts'

/** Periods as the round sets them; where it does not, the template says whose rule holds. */
export function periodFacts({ round }: Workspace): Record<string, Fact> {
  const { plan_days = null, rectification_months = null } = round.data.deadlines ?? {}
  return { plan_days, rectification_months }
}

/** What was mended while the team was there, checked on the spot: the deeds that can be named. */
export function mendedFacts(villages: readonly Village[]): Record<string, Fact> {
  const given = villages.flatMap((village) => papersOf(village, slips).flatMap(({ data }) => data.slips))
  const closed = given.filter((slip) => slip.closed && slip.verified?.date)
  return {
    given: given.length || null,
    closed: closed.length || null,
    deeds: [
      ...new Set(closed.flatMap(({ requirement }) => said(requirement)?.replace(/[。；]+$/u, '') ?? [])),
    ],
    content:
      closed.filter(({ villagers }) => villagers === '满意' || villagers === '基本满意').length || null,
  }
}

/** Problems by the way in which they are to be mended, as far as that is settled, and how many are left; no day that is past. */
export function modeLists(
  villages: readonly Village[],
  verified: ReadonlySet<string>,
  { today }: Workspace,
): Record<string, Fact> {
  const items = villages
    .flatMap(itemsOf)
    .filter(({ village, item }) => verified.has(`${village.name}/${item.issue}`))
  const settled = new Set(
    items.flatMap(({ village, item }) => (item.mode === null ? [] : [`${village.name}/${item.issue}`])),
  )
  return {
    modes: MODES.flatMap((mode): Fact[] => {
      const its = items.filter(({ item }) => item.mode === mode)
      if (its.length === 0) return []
      const features = its.map(({ village, item, issue }) => ({
        village: village.name,
        feature: said(issue?.feature) ?? item.issue,
        due: item.due !== null && item.due >= today ? item.due : null,
      }))
      return [{ mode, count: its.length, items: features }]
    }),
    unsettled: verified.size - settled.size || null,
  }
}
