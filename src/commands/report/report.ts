import { jsonOfList } from '../json-of-list.ts'
import type { Subcommand } from '../subcommand.ts'

export const report: Subcommand = {
  name: 'report',
  summary: { zh: '起草文书，默认巡察报告', en: 'draft documents, the inspection reports by default' },
  arguments: '[names-or-villages...]',
  options: [
    ['--list', { zh: '列出有哪些文书', en: 'list the documents there are' }],
    ['--json', { zh: '与 --list 同用，输出 JSON', en: 'with --list: print JSON' }],
    [
      '--edition <internal|served|public>',
      {
        zh: '内部版（默认，带出处脚注）、送达版或公开版',
        en: 'with sources (internal, the default), for those inspected, or public',
      },
    ],
    [
      '--for <recipient>',
      {
        zh: '送给谁：领导小组、村、镇、部门、区领导、组织部、纪委、公开；只写其可得的',
        en: 'for whom (领导小组, 村, 镇, 部门, 区领导, 组织部, 纪委, 公开): only what they may get',
      },
    ],
    ['--format <docx|md>', { zh: 'Word 或文字，默认 docx', en: 'Word or text, docx by default' }],
    [
      '--village <village...>',
      { zh: '村名（与文书重名时用）', en: 'villages, where a name could be either' },
    ],
    [
      '-o, --output <path>',
      { zh: '存到这里：一个文件，或一个文件夹', en: 'where to: a file for one document, else a folder' },
    ],
    [
      '--restricted',
      { zh: '写受限文书（会说明谁谈过话），只限本组', en: 'write restricted documents, for the team alone' },
    ],
    ['--topic <topic>', { zh: '专项报告的问题主题，如 T01', en: 'topic of a special report, such as T01' }],
    ['--aspect <aspect>', { zh: '专项报告的方面，如 B', en: 'aspect of a special report, such as B' }],
    ['--approved-by <name>', { zh: '批准公开的人，公开版必写', en: 'who approved a public edition' }],
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
  onlyWith: jsonOfList,
  run: async (session, names, options) =>
    (await import('./run-report.ts')).runReport(session, names, options),
}
