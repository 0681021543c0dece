import type { Subcommand } from '../subcommand.ts'

export const start: Subcommand = {
  name: 'start',
  summary: { zh: '新建一轮巡察的文件夹', en: 'make the folder of a new round' },
  arguments: '<folder>',
  options: [
    ['--name <name>', { zh: '轮次名称，默认文件夹名', en: 'name of the round; the folder name by default' }],
    ['--district <district>', { zh: '县（市、区）', en: 'county or district' }],
    [
      '--committee <committee>',
      { zh: '党委，默认“中共＋县区＋委员会”', en: 'the committee; 中共<district>委员会 by default' },
    ],
    ['--office <office>', { zh: '巡察办', en: 'the inspection office' }],
    ['--starts <date>', { zh: '开始日期，默认今天', en: 'first day; today by default' }],
    ['--ends <date>', { zh: '结束日期，默认第60天', en: 'last day; the 60th by default' }],
    ['--dry-run', { zh: '只列出要写的文件', en: 'list what would be written' }],
  ],
  run: async (session, names, options) => (await import('./run-start.ts')).runStart(session, names, options),
}
