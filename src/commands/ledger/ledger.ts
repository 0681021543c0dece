import { jsonOfList } from '../json-of-list.ts'
import type { Subcommand } from '../subcommand.ts'

export const ledger: Subcommand = {
  name: 'ledger',
  summary: { zh: '导出 Excel 台账', en: 'write Excel ledgers' },
  arguments: '[names-or-villages...]',
  options: [
    ['--list', { zh: '列出有哪些台账', en: 'list the ledgers there are' }],
    ['--json', { zh: '与 --list 同用，输出 JSON', en: 'with --list: print JSON' }],
    [
      '--village <village...>',
      { zh: '村名（与台账重名时用）', en: 'villages, where a name could be either' },
    ],
    [
      '-o, --output <path>',
      { zh: '存到这里：一个文件，或一个文件夹', en: 'where to: a file for one ledger, else a folder' },
    ],
    [
      '--restricted',
      {
        zh: '写受限台账（谈话、信访、线索、跨村人员），只限本组',
        en: 'write restricted ledgers, for the team alone',
      },
    ],
    ['--dry-run', { zh: '只列出要写的文件', en: 'list what would be written' }],
    ['--force', { zh: '覆盖手工改过的文件', en: 'overwrite files changed by hand' }],
  ],
  onlyWith: jsonOfList,
  run: async (session, names, options) =>
    (await import('./run-ledger.ts')).runLedger(session, names, options),
}
