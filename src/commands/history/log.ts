import type { Subcommand } from '../subcommand.ts'

export const log: Subcommand = {
  name: 'log',
  summary: {
    zh: '看一个村的文书谁在何时改了什么',
    en: 'who changed what in the papers of a village, and when',
  },
  arguments: '<village> [what]',
  options: [
    ['--restricted', { zh: '连同受限文书和原话', en: 'restricted papers and protected words too' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, names, options) => (await import('./run-log.ts')).runLog(session, names, options),
}
