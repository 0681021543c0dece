import type { Subcommand } from '../subcommand.ts'

export const issues: Subcommand = {
  name: 'issues',
  summary: { zh: '列出问题、共性问题和屡查屡犯', en: 'list problems, common ones and recurring ones' },
  arguments: '[village...]',
  options: [
    ['--common', { zh: '只列几个村共有的问题', en: 'only those common to several villages' }],
    ['--years', { zh: '只列多年反复出现的问题', en: 'only those that recur over years' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, names, options) =>
    (await import('./run-issues.ts')).runIssues(session, names, options),
}
