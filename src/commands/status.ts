import type { Subcommand } from './subcommand.ts'

export const status: Subcommand = {
  name: 'status',
  summary: { zh: '看进度：做了什么、缺什么、什么快到期', en: 'what is done, missing, due' },
  arguments: '[village...]',
  options: [['--json', { zh: '输出 JSON', en: 'print JSON' }]],
  async run(session, names, options) {
    const [{ chooseVillages, openRound }, { reportDropped }, { statusOf }] = await Promise.all([
      import('./round/open-round.ts'),
      import('./round/dropped-papers.ts'),
      import('../analysis/village-status.ts'),
    ])
    const workspace = openRound(session)
    const villages = chooseVillages(workspace, names)
    const code = reportDropped(session, workspace, villages, 'all')
    const found = villages.map((village) => statusOf(village, workspace))
    if (options.json === true) {
      session.out(`${JSON.stringify({ version: 1, date: workspace.today, villages: found }, null, 2)}\n`)
    } else {
      const { formatStatus } = await import('../terminal/format-status.ts')
      session.out(formatStatus(found, session))
    }
    return code
  },
}
