import type { Check } from '../check.ts'

export const roundUniqueTeam: Check = {
  code: 'round/unique-team',
  severity: 'error',
  scope: 'round',
  title: { zh: '组的代号不重复', en: 'No two teams have one id' },
  rationale: {
    zh: '统计和分发按组的代号进行，代号重复就会混在一起。本工具的规则。',
    en: 'Counts and lists go by the id of the team; two alike are mixed up. Our own rule.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    const seen = new Set<string>()
    for (const [index, { id }] of data.teams.entries()) {
      if (seen.has(id)) {
        yield {
          ...source.at('teams', index, 'id'),
          message: { zh: `组的代号 ${id} 重复`, en: `the team id ${id} is used twice` },
          hint: { zh: '换一个没有用过的代号。', en: 'Choose one that is free.' },
        }
      }
      seen.add(id)
    }
  },
}
