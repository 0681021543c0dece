import { jsonOfList } from '../json-of-list.ts'
import type { Subcommand } from '../subcommand.ts'

export const form: Subcommand = {
  name: 'form',
  summary: {
    zh: '生成填报表（Excel）和手填表（Word）',
    en: 'make entry forms (Excel) and sheets for pen and paper',
  },
  arguments: '[names-or-villages...]',
  options: [
    ['--print', { zh: '生成打印后手填的 Word 表', en: 'Word sheets to be filled in by hand' }],
    ['--all', { zh: '一村一套：填报表和手填表全部生成', en: 'the whole pack of each village' }],
    [
      '--town <town>',
      { zh: '测评票按镇出，一镇各村合印', en: 'one rating ballot for all the villages of a town' },
    ],
    [
      '--restricted',
      {
        zh: '也生成受限底稿的填报表，存到 restricted/out/',
        en: 'restricted papers too, into restricted/out/',
      },
    ],
    ['--rows <n>', { zh: '每张表预留的空行数', en: 'blank rows in each list' }],
    ['--list', { zh: '列出有哪些填报表和手填表', en: 'list the forms there are' }],
    ['--json', { zh: '与 --list 同用，输出 JSON', en: 'with --list: print JSON' }],
    [
      '--village <village...>',
      { zh: '村名（与表名重名时用）', en: 'village names (when one could also be a form)' },
    ],
    [
      '-o, --output <path>',
      { zh: '存到这里：一个文件，或一个文件夹', en: 'where to write: a file for one form, else a folder' },
    ],
    ['--dry-run', { zh: '只列出要写的文件', en: 'list what would be written' }],
    ['--force', { zh: '覆盖手工改过的文件', en: 'overwrite files changed by hand' }],
  ],
  onlyWith: jsonOfList,
  run: async (session, names, options) => (await import('./run-form.ts')).runForm(session, names, options),
}
