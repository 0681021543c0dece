import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, townsOf } from './office-names.ts'
import { allTogether, fileNameOf, type Report } from './report.ts'

const title = '工作方案'

export const roundPlan: Report = {
  name: 'round-plan',
  title: { zh: title, en: 'Plan of the round' },
  recipient: { zh: '巡察工作领导小组', en: 'the leading group' },
  restricted: false,
  editions: ['internal'],
  reads: ['village', 'checklist'],
  subjects: allTogether,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts({ workspace }, { villages }, edition) {
    const { data } = workspace.round
    const { plan_days = null, rectification_months = null, clue_months = null } = data.deadlines ?? {}
    const planned = villages.map(planOf)
    return {
      ...roundFacts(workspace, edition),
      village_count: villages.length,
      towns: townsOf(villages),
      aspects: (workspace.checklist?.data.aspects ?? []).map(({ name, points }) => ({
        name: said(name),
        points: points.length,
      })),
      teams: data.teams.map((team) => ({
        name: said(team.name),
        leader: said(team.leader),
        deputy: said(team.deputy),
        members: team.members,
        villages: inOrder(planned.filter(({ name }) => team.villages.includes(name))).map(villageFact),
      })),
      unassigned: inOrder(
        planned.filter(({ name }) => !data.teams.some(({ villages: its }) => its.includes(name))),
      ).map(villageFact),
      stay: {
        from: earliest(planned.flatMap(({ from }) => from ?? [])),
        to: latest(planned.flatMap(({ to }) => to ?? [])),
      },
      avoid: avoiders(workspace),
      plan_days,
      rectification_months,
      clue_months,
      visit_share: said(data.thresholds?.visit_share),
    }
  },
}

interface PlannedVillage {
  readonly name: string
  readonly town: string
  readonly households: number | null
  readonly petitions: number | null
  readonly class: string | null
  readonly mode: string | null
  readonly from: string | null
  readonly to: string | null
}

function planOf(village: Village): PlannedVillage {
  const profile = paperOf(village, villageKind)?.data
  return {
    name: village.name,
    town: village.town,
    households: profile?.households ?? null,
    petitions: profile?.petitions_3y ?? null,
    class: said(profile?.class),
    mode: said(profile?.mode),
    from: profile?.stay?.from ?? null,
    to: profile?.stay?.to ?? null,
  }
}

/** 先易后难 [ours]: as the stays are set; those without one after them, fewest petitions and households first. */
function inOrder(villages: readonly PlannedVillage[]): readonly PlannedVillage[] {
  const last = Number.MAX_SAFE_INTEGER
  return [...villages].sort((a, b) => {
    const [from, other] = [a.from ?? '9999', b.from ?? '9999']
    if (from !== other) return from < other ? -1 : 1
    return (a.petitions ?? last) - (b.petitions ?? last) || (a.households ?? last) - (b.households ?? last)
  })
}

function villageFact({ name, town, households, class: weight, mode, from, to }: PlannedVillage): Fact {
  return { name, town: said(town), households, class: weight, mode, from, to }
}

function earliest(days: readonly string[]): Fact {
  return [...days].sort()[0] ?? null
}

function latest(days: readonly string[]): Fact {
  return [...days].sort().at(-1) ?? null
}

/** Who keeps away from where. */
function avoiders({ round }: Workspace): Fact {
  return round.data.people.flatMap(({ name, avoid }) =>
    avoid === undefined || avoid.length === 0 ? [] : [{ name: said(name), places: avoid }],
  )
}
