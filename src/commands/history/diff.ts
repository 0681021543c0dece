import type { Subcommand } from '../subcommand.ts'

export const diff: Subcommand = {
  name: 'diff',
  summary: {
    zh: '比较两个时点的文书，逐栏列出改动',
    en: 'what differs between two points in time, field by field',
  },
  arguments: '<from..to>',
  options: [
    ['--restricted', { zh: '连同受限文书和原话', en: 'restricted papers and protected words too' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, names, options) => (await import('./run-diff.ts')).runDiff(session, names, options),
}
