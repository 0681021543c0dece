import { UsageError } from '../../usage-error.ts'
import type { Subcommand } from '../subcommand.ts'

export const template: Subcommand = {
  name: 'template',
  summary: {
    zh: '文书模板：检查、列出可用的事实、复制一份来改',
    en: 'templates of documents: check, list the facts there are, copy one to change',
  },
  arguments: '<check|facts|new> [names...]',
  options: [
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
    ['--restricted', { zh: 'facts：受限文书也显示样值', en: 'facts: show samples of restricted documents' }],
  ],
  notes: {
    zh: `check [文书或文件…]   列出模板的全部错误；不写，查本轮 templates/reports/ 里的全部
facts <文书> [村]       列出模板可写的名称、中文含义和样值；■ 是不显示的内容
new <文书>              把自带的模板复制到 templates/reports/，已有的不覆盖`,
    en: `check [documents or files …]   everything wrong with templates; without names, all of templates/reports/
facts <document> [village]     names a template may use, with samples; ■ for what is not shown
new <document>                 copies ours to templates/reports/ and overwrites nothing`,
  },
  async run(session, [action = '', ...names], options) {
    switch (action) {
      case 'check':
        return (await import('./template-check.ts')).checkTemplates(session, names, options)
      case 'facts':
        return (await import('./template-facts.ts')).listFacts(session, names, options)
      case 'new':
        return (await import('./template-new.ts')).newTemplate(session, names)
      default:
        throw new UsageError(
          { zh: `template 没有“${action}”`, en: `template knows no “${action}”` },
          { zh: '可写：check、facts、new。', en: 'There are: check, facts, new.' },
        )
    }
  },
}
