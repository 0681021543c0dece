import type { Subcommand } from '../subcommand.ts'

export const init: Subcommand = {
  name: 'init',
  summary: { zh: '为村建文件夹和各种文书', en: "make a village's folder and papers" },
  arguments: '[village...]',
  options: [
    ['--town <town>', { zh: '所属镇（街道）', en: 'the town it belongs to' }],
    [
      '--simple',
      {
        zh: '只建村情、待查问题、走访、问题四种（镇村一体巡）',
        en: 'village, leads, visits and issues only',
      },
    ],
    ['--full', { zh: '建全部文书', en: 'all papers' }],
    [
      '--from <file>',
      { zh: '从 xlsx 或 CSV 名单读取村名、镇名、方式', en: 'villages from an xlsx or CSV list' },
    ],
    ['--dry-run', { zh: '只列出要写的文件', en: 'list what would be written' }],
  ],
  run: async (session, names, options) => (await import('./run-init.ts')).runInit(session, names, options),
}
