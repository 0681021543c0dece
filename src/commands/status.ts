import type { Subcommand } from './subcommand.ts'

export const status: Subcommand = {
  name: 'status',
  summary: { zh: '看进度：做了什么、缺什么、什么快到期', en: 'what is done, missing, due' },
  arguments: '[village...]',
  options: [['--json', { zh: '输出 JSON', en: 'print JSON' }]],
  async run(session, names, options) {
    const [{ chooseVillages, lookIntoRound }, { reportDropped }, { concealValues }, { statusOf }, standing] =
      await Promise.all([
        import('./round/open-round.ts'),
        import('./round/dropped-papers.ts'),
        import('../analysis/conceal-values.ts'),
        import('../analysis/village-status.ts'),
        import('./round/seal-standing.ts'),
      ])
    const workspace = lookIntoRound(session)
    const villages = chooseVillages(workspace, names)
    const code = reportDropped(session, workspace, villages, 'all')
    const all = villages.map((village) => statusOf(village, workspace))
    const found = concealValues(all, workspace, villages)
    const sealed = standing.sealStanding(workspace.root)
    if (options.json === true) {
      const { seal: number, stage, date, code: rootCode } = sealed?.seal ?? {}
      const seal = sealed && { number, stage, date, rootCode, savedSince: sealed.savedSince }
      const status = { version: 1, date: workspace.today, ...(seal && { seal }), villages: found }
      session.out(`${JSON.stringify(status, null, 2)}\n`)
    } else {
      const { formatStatus } = await import('../terminal/format-status.ts')
      session.out(formatStatus(found, session))
      if (sealed) session.out(`\n${session.say(standing.standingText(sealed))}\n`)
    }
    return code
  },
}
