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
    [
      '--docx',
      { zh: '写成可打印的清单，附改动人、日期、原因', en: 'a list to print, with who, when and why' },
    ],
    ['-o, --output <path>', { zh: '清单的文件或文件夹', en: 'where the list goes' }],
    ['--force', { zh: '覆盖手工改过的清单', en: 'write over a list that was changed by hand' }],
  ],
  onlyWith: {
    output: {
      option: 'docx',
      instead: {
        zh: '不加 --docx 的，印在屏幕上；要存成文件的，用 > 重定向。',
        en: 'Without --docx it is printed; send it to a file with >.',
      },
    },
  },
  run: async (session, names, options) => (await import('./run-diff.ts')).runDiff(session, names, options),
}
