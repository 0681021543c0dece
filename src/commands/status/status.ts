import type { Subcommand } from '../subcommand.ts'

export const status: Subcommand = {
  name: 'status',
  summary: { zh: '看进度：做了什么、缺什么、什么快到期', en: 'what is done, missing, due' },
  arguments: '[village...]',
  options: [['--json', { zh: '输出 JSON', en: 'print JSON' }]],
  run: async (session, names, options) =>
    (await import('./run-status.ts')).runStatus(session, names, options),
}
