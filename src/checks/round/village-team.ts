import { nameKey } from '../../papers/name-key.ts'
import type { Check } from '../check.ts'

export const roundVillageTeam: Check = {
  code: 'round/village-team',
  severity: 'warning',
  scope: 'round',
  title: { zh: '一个村只分给一个组', en: 'A village is given to one team' },
  rationale: {
    zh: '一个村分给两个组，责任就落不实。工作惯例；本工具的规则。',
    en: 'A village of two teams is nobody’s. Working custom; our own rule.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    const first = new Map<string, string>()
    for (const [index, { name: team, villages }] of data.teams.entries()) {
      for (const [place, village] of villages.entries()) {
        const other = first.get(nameKey(village))
        first.set(nameKey(village), other ?? team)
        if (other === undefined) continue
        yield {
          ...source.at('teams', index, 'villages', place),
          message: {
            zh: `${village}分给了${team}，又分给了${other}`,
            en: `${village} is given to ${team} and to ${other}`,
          },
          hint: { zh: '只留在一个组。', en: 'Leave it with one team.' },
        }
      }
    }
  },
}
