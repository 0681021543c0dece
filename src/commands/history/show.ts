import type { Subcommand } from '../subcommand.ts'

export const show: Subcommand = {
  name: 'show',
  summary: { zh: '看一条记录，可看它从前的样子', en: 'show a record, as it is or as it stood' },
  arguments: '<village> <id>',
  options: [
    [
      '--at <date-or-revision>',
      { zh: '某一天终了时，或某次提交时', en: 'at the end of a day, or at a revision' },
    ],
    ['--restricted', { zh: '连同受限文书和原话', en: 'restricted papers and protected words too' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, names, options) => (await import('./run-show.ts')).runShow(session, names, options),
}
