import type { Subcommand } from '../subcommand.ts'

export const log: Subcommand = {
  name: 'log',
  summary: {
    zh: '看文书谁在何时改了什么：全轮、一个村、一条记录',
    en: 'who changed what in the papers, and when: the round, a village, a record',
  },
  arguments: '[village] [what]',
  options: [
    ['--restricted', { zh: '连同受限文书和原话', en: 'restricted papers and protected words too' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, names, options) => (await import('./run-log.ts')).runLog(session, names, options),
}
