import type { Subcommand } from '../subcommand.ts'

export const add: Subcommand = {
  name: 'add',
  summary: {
    zh: '登记一条：走访、谈话、待查问题、合同、证据……，自动编号',
    en: 'enter a record: a visit, interview, lead, contract, evidence …; numbered for you',
  },
  arguments: '<paper> <village> [files...]',
  options: [
    [
      '--set <field=value...>',
      { zh: '填写栏目，如 --set 走访日期=2025-9-1（可以写多次）', en: 'a field and its value; repeatable' },
    ],
    [
      '--from <file>',
      { zh: '从 YAML 文件读取记录，- 表示标准输入', en: 'records from a YAML file, - for standard input' },
    ],
    [
      '--title <title>',
      { zh: '证据名称，默认用文件名', en: 'title of the evidence, its file name by default' },
    ],
    [
      '--collected <YYYY-MM-DD>',
      { zh: '证据取得日期，默认当天', en: 'the day it was collected, today by default' },
    ],
    ['--by <person>', { zh: '取证人', en: 'who collected it' }],
    [
      '--restricted',
      {
        zh: '证据存入受限资料库；显示受限内容',
        en: 'evidence goes to the restricted papers; show what is restricted',
      },
    ],
    ['--dry-run', { zh: '只显示要加入的内容，不写', en: 'show what would be added' }],
    [
      '--force',
      {
        zh: '校验有错误也写入（格式错误除外）',
        en: 'write despite errors, unless the paper could not be read',
      },
    ],
  ],
  run: async (session, names, options) => (await import('./run-add.ts')).runAdd(session, names, options),
}
