import { visitCoverage } from '../analysis/visit-coverage.ts'
import type { VisitsPaper } from '../papers/types/visits.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { paperOf, papersOf } from '../papers/workspace.ts'
import { ratio } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { exact, said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '走访记录'

/** Who was visited is one of a group, without the day; under an alias only in the edition of the team's own. */
export const visitRecords: Report = {
  name: 'visit-records',
  title: { zh: title, en: 'Records of visits' },
  recipient: { zh: '巡察组（组内）', en: 'the team' },
  restricted: false,
  ownEdition: true,
  editions: ['internal'],
  reads: ['village', 'visits'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts({ workspace, own }, { village }, edition) {
    if (village === null) throw new Error('records of visits are of a village')
    const papers = papersOf(village, visits).map(({ data }) => data)
    const profile = paperOf(village, villageKind)?.data
    const coverage = profile ? visitCoverage(profile, papers) : null
    const all = papers.flatMap((paper) => paper.visits)
    return {
      ...roundFacts(workspace, edition),
      aliased: own,
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      households: coverage?.visited || null,
      share: coverage?.resident && coverage.visited > 0 ? shareOf(coverage) : null,
      matters: all.flatMap((one) => one.matters).length || null,
      routes: routesOf(all),
      visits: all.map((one) => ({
        id: one.id,
        date: one.date,
        group: said(one.villager_group),
        alias: said(one.alias),
        category: one.category,
        by: one.by ?? null,
        visitors: one.visitors,
        matters: one.matters.map(({ text, to, route }) => ({
          text: said(text),
          to: said(to),
          route: routeName(route),
        })),
      })),
    }
  },
}

function shareOf({ visited, households }: { visited: number; households: number | null }): Fact {
  return exact(ratio(visited, households))
}

const ROUTES = ['底稿', '立行立改', '线索', '转办', '解释'] as const

/** What became of what was said, in the order of the paper's choices; ways that nothing went are left out. */
function routesOf(all: VisitsPaper['visits']): Fact {
  const routes = all.flatMap(({ matters }) => matters.map(({ route }) => route))
  return ROUTES.map((name) => ({
    name: routeName(name),
    count: routes.filter((route) => route === name).length,
  })).filter(({ count }) => count > 0)
}

/** What a visit leads to is a matter to look into; 问题线索 are what is handed to the discipline inspectors. */
function routeName<Route extends string | null | undefined>(route: Route): Route | '待查问题' {
  return route === '线索' ? '待查问题' : route
}
