import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

const SUBJECTS = 'subjects: [{ id: team, name: 村两委班子 }]'

/** `score --json` of the one rating */
export function rate(rating: string, scoring = '', internal = false) {
  const workspace = sampleWorkspace({ round: `scoring: { ${scoring} }` }, [
    sampleVillage('城东村', {
      rating: `${SUBJECTS}\n${rating}`,
      village: 'officers: [{ id: m1, name: 张国强, post: 村党组织书记 }]',
    }),
  ])
  return toScoreJson(scoreRound(workspace, workspace.villages, internal)).villages[0]?.rating
}

export function team(rating: string, scoring = '', internal = false) {
  return rate(rating, scoring, internal)?.subjects[0]
}

/** one tally of the team: 好 较好 一般 差 弃权 */
export function votes([a, b, c, d, e = 0]: readonly number[], group?: string) {
  const counts = `{ 好: ${a}, 较好: ${b}, 一般: ${c}, 差: ${d}, abstain: ${e} }`
  return `{ subject: team${group ? `, group: ${group}` : ''}, counts: ${counts} }`
}

export const totals = (returned: number, ...rows: string[]) =>
  `issued: ${returned}\nreturned: ${returned}\ninvalid: 0\ntallies: [${rows.join(', ')}]`
