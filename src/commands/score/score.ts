import type { Subcommand } from '../subcommand.ts'

export const score: Subcommand = {
  name: 'score',
  summary: { zh: '计算问卷、测评和知识测试的结果', en: 'tally questionnaires, ratings and tests' },
  arguments: '[village...]',
  options: [
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
    ['--internal', { zh: '显示小群体的得分（仅供组内）', en: 'show small groups too (for the team only)' }],
  ],
  run: async (session, names, options) => (await import('./run-score.ts')).runScore(session, names, options),
}
