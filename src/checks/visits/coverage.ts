import { stayOf } from '../../analysis/stay.ts'
import { visitCoverage } from '../../analysis/visit-coverage.ts'
import { village as villageKind } from '../../papers/village.ts'
import { visits } from '../../papers/visits.ts'
import { paperOf, papersOf } from '../../papers/workspace.ts'
import { Fraction } from '../../scoring/fraction.ts'
import type { Check } from '../check.ts'

export const visitsCoverage: Check = {
  code: 'visits/coverage',
  severity: 'warning',
  scope: 'village',
  title: { zh: '走访户数达到常住户的应走访比例', en: 'Enough of the resident households were visited' },
  rationale: {
    zh: '走访面太窄，群众的意见就听不全。有的县要求不低于常住户的 10%，本工具以此为默认，可用 thresholds 的 visit_share 改；不是法律规定。座谈不算走访，电话、微信算。',
    en: 'Too few visits leave voices unheard. Some counties ask for 10 % of resident households: our default, set by visit_share under thresholds; it is no law. Telephone and WeChat count, meetings do not.',
  },
  *run(village, workspace) {
    const profile = paperOf(village, villageKind)
    const { to } = stayOf(village)
    const papers = papersOf(village, visits)
    const first = papers[0]
    if (!profile || !first || to === null || workspace.today <= to) return
    const { visited, households, resident } = visitCoverage(
      profile.data,
      papers.map(({ data }) => data),
    )
    const share = workspace.round.data.thresholds?.visit_share ?? '10%'
    const wanted = Fraction.parse(share)
    if (households === null || households === 0 || wanted === null) return
    if (Fraction.of(visited, households).compare(wanted) >= 0) return
    yield {
      ...first.source.key('visits'),
      message: {
        zh: `走访 ${visited} 户，${resident ? '常住' : '全村'} ${households} 户，不到 ${share}`,
        en: `${visited} of ${households} ${resident ? 'resident ' : ''}households visited, less than ${share}`,
      },
      hint: {
        zh: '补录漏记的走访；确实走访不够的，由组长决定是否补访。',
        en: 'Enter visits that were left out; whether to visit more is for the team leader to decide.',
      },
    }
  },
}
