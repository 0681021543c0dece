import type { Subcommand } from '../subcommand.ts'

export const resolve: Subcommand = {
  name: 'resolve',
  summary: {
    zh: '逐条裁定两边改得不一样的地方',
    en: 'settle, one by one, what two people changed differently',
  },
  arguments: '[village] [id]',
  options: [
    ['--list', { zh: '只列出未裁定的', en: 'list what is open' }],
    ['--take <side>', { zh: '采用 ours（本机）或 theirs（对方）', en: 'ours (this machine) or theirs' }],
    ['--value <value>', { zh: '两边都不用，改填这个内容', en: 'neither: this value instead' }],
    ['--restricted', { zh: '显示受限文书和原话的内容', en: 'show restricted papers and protected words' }],
    [
      '--finish',
      { zh: '全部裁定后完成合并（由 git 调用）', en: 'finish the merge once all is settled (called by git)' },
    ],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  notes: {
    zh: '例：\n  inspect resolve                          在终端上逐条裁定\n  inspect resolve --list\n  inspect resolve 溪口村 WT-003 --take theirs\n  inspect resolve 3fa2b1c0 --value 重点\n',
    en: 'Examples:\n  inspect resolve                          one by one, on a terminal\n  inspect resolve --list\n  inspect resolve 溪口村 WT-003 --take theirs\n  inspect resolve 3fa2b1c0 --value 重点\n',
  },
  run: async (session, names, options) =>
    (await import('./run-resolve.ts')).runResolve(session, names, options),
}
