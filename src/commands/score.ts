import type { Subcommand } from './subcommand.ts'

export const score: Subcommand = {
  name: 'score',
  summary: { zh: '计算问卷、测评和知识测试的结果', en: 'tally questionnaires, ratings and tests' },
  arguments: '[village...]',
  options: [
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
    ['--internal', { zh: '显示小群体的得分（仅供组内）', en: 'show small groups too (for the team only)' }],
  ],
  async run(session, names, options) {
    const [{ chooseVillages, lookIntoRound }, { reportDropped }, { asListed }, { scoreRound }] =
      await Promise.all([
        import('./round/open-round.ts'),
        import('./round/dropped-papers.ts'),
        import('../analysis/as-listed.ts'),
        import('../scoring/score-round.ts'),
      ])
    const workspace = lookIntoRound(session)
    const villages = chooseVillages(workspace, names)
    const code = reportDropped(session, workspace, villages, [
      'village',
      'questionnaire',
      'survey',
      'rating',
      'test',
    ])
    const listed = asListed(workspace)
    const asked = new Set(villages.map(({ folder }) => folder))
    const shown = listed.villages.filter(({ folder }) => asked.has(folder))
    const result = scoreRound(listed, shown, options.internal === true)
    if (options.json === true) {
      const { toScoreJson } = await import('../scoring/score-json.ts')
      session.out(`${JSON.stringify(toScoreJson(result), null, 2)}\n`)
    } else {
      const { formatScore } = await import('../terminal/format-score.ts')
      session.out(formatScore(result, session))
    }
    return code
  },
}
