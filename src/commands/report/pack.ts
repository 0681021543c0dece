import type { Subcommand } from '../subcommand.ts'

export const pack: Subcommand = {
  name: 'pack',
  summary: {
    zh: '按收受对象把可得的文书写成一套，附目录和校验值',
    en: 'write the documents a recipient gets as a set, with a list and hashes',
  },
  arguments: '<recipient> [villages...]',
  options: [
    [
      '-o, --output <folder>',
      {
        zh: '存到这个文件夹，默认 out/送阅/<对象>',
        en: 'folder to write to, out/送阅/<recipient> by default',
      },
    ],
    ['--approved-by <name>', { zh: '批准公开的人，公开必写', en: 'who approved what goes public' }],
    ['--restricted', { zh: '纪委：写问题线索移交单，只限本组', en: 'discipline commission: clue transfers' }],
    [
      '--final',
      {
        zh: '定稿：还有没办完的就不写，逐项列出',
        en: 'final version: refused, with the list, while anything is unsettled',
      },
    ],
    ['--dry-run', { zh: '只列出要写的文件', en: 'list what would be written' }],
    ['--force', { zh: '覆盖手工改过的文件', en: 'overwrite files changed by hand' }],
  ],
  notes: {
    zh: `对象：领导小组、村、镇、部门、区领导、组织部、纪委、公开；写“全部”，各家都出（公开须 --approved-by，纪委须 --restricted）。
村按村、镇按镇、部门和区领导按名称各成一套；每套附“目录.docx”，列出文件、版本、SHA-256 和未列入的内容。`,
    en: `Recipients: 领导小组, 村, 镇, 部门, 区领导, 组织部, 纪委, 公开; or 全部 (all): everyone's, the public's with --approved-by, clues with --restricted.
One set a village, town, department or leader, each with 目录.docx: files, editions, SHA-256, what is left out.`,
  },
  run: async (session, names, options) => (await import('./run-pack.ts')).runPack(session, names, options),
}
