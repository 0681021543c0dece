import type { Subcommand } from '../subcommand.ts'

export const importCommand: Subcommand = {
  name: 'import',
  summary: {
    zh: '把填好的表、Excel 或 CSV、问卷平台导出收入底稿',
    en: 'import filled forms, Excel or CSV tables and survey-platform exports',
  },
  arguments: '<files...>',
  options: [
    ['--village <village>', { zh: '都是这个村的', en: 'everything belongs to this village' }],
    [
      '--into <folder>',
      {
        zh: '按文件名、文件夹名分到此文件夹下的各村',
        en: 'into the villages under this folder, by file and folder name',
      },
    ],
    [
      '--paper <kind>',
      { zh: '是哪种文书（如 visits、assets）', en: 'kind of paper, such as visits or assets' },
    ],
    [
      '--map <title=field...>',
      {
        zh: '指明某列是哪一栏，如 "承租户=承包（承租）方"',
        en: 'the field a column belongs to, e.g. "Tenant=party"',
      },
    ],
    [
      '--partial',
      { zh: '先收好的行，有问题的行另存一本', en: 'import the good rows; put the bad ones in a workbook' },
    ],
    [
      '--second',
      {
        zh: '第二次录入：与底稿逐份对照，不写入',
        en: 'a second typing: compare with the papers, write nothing',
      },
    ],
    ['--restricted', { zh: '也收受限底稿，写入 restricted/', en: 'restricted papers too, into restricted/' }],
    ['--dry-run', { zh: '逐栏列出会改什么，不写入', en: 'show field by field what would change' }],
    [
      '--remove',
      {
        zh: '表中删去、清空的记录也从底稿删除',
        en: 'remove records that were deleted or cleared in a form',
      },
    ],
    ['--force', { zh: '表与底稿不一致时以表为准', en: 'let the table win where table and paper differ' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, files, options) =>
    (await import('./run-import.ts')).runImport(session, files, options),
}
