import type { Subcommand } from './subcommand.ts'

export const issues: Subcommand = {
  name: 'issues',
  summary: { zh: '列出问题、共性问题和屡查屡犯', en: 'list problems, common ones and recurring ones' },
  arguments: '[village...]',
  options: [
    ['--common', { zh: '只列几个村共有的问题', en: 'only those common to several villages' }],
    ['--years', { zh: '只列多年反复出现的问题', en: 'only those that recur over years' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  async run(session, names, options) {
    const [
      { chooseVillages, lookIntoRound },
      { reportDropped },
      { surveyIssues },
      { concealValues },
      { asHandedOut },
    ] = await Promise.all([
      import('./round/open-round.ts'),
      import('./round/dropped-papers.ts'),
      import('../analysis/issue-survey.ts'),
      import('../analysis/conceal-values.ts'),
      import('../analysis/as-handed-out.ts'),
    ])
    const workspace = lookIntoRound(session)
    const villages = chooseVillages(workspace, names)
    const code = reportDropped(session, workspace, villages, ['village', 'checklist', 'issues'])
    const open = asHandedOut(workspace)
    const asked = new Set(villages.map(({ folder }) => folder))
    const survey = surveyIssues(
      open,
      open.villages.filter(({ folder }) => asked.has(folder)),
    )
    const found = concealValues(survey, workspace, villages)
    const wanted = { common: options.common === true, recurring: options.years === true }
    if (options.json === true) {
      const { toIssuesJson } = await import('../analysis/issues-json.ts')
      session.out(`${JSON.stringify(toIssuesJson(found), null, 2)}\n`)
    } else {
      const { formatIssues } = await import('../terminal/format-issues.ts')
      session.out(formatIssues(found, wanted, session))
    }
    return code
  },
}
