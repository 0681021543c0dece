import type { Subcommand } from '../subcommand.ts'

export const leaks: Subcommand = {
  name: 'leaks',
  summary: {
    zh: '查文件里有没有谁谈过话、反映过问题，有没有别村的问题',
    en: 'search files for who spoke, and for problems of other villages',
  },
  arguments: '[files...]',
  options: [['--json', { zh: '输出 JSON', en: 'print JSON' }]],
  notes: {
    zh: `不写文件，查 out/。文件夹连同下级都查，不进 restricted/。
查 docx、xlsx、md、json、csv、txt 等的全部文字：正文、批注、脚注、页眉页脚、文档属性、隐藏工作表、
图表数据、嵌入的表格、自定义 XML、替代文字和文件名；也查空格隔开、全角、王会计、老王、+86 等写法。
PDF 和图片只查文件名和文件属性，内容须由人看。只说位置，不说是谁。查到的退出码为 1。`,
    en: `Without files: out/. Folders with all that lies in them, but not restricted/.
Every text of docx, xlsx, md, json, csv, txt …: body, comments, notes, headers, properties, hidden sheets,
charts, embedded workbooks, custom XML, alternative texts, names of files; spaced, full-width, with a post.
Of PDF and pictures only names and properties: a person has to look. Places are said, never names. Exit 1 if found.`,
  },
  run: async (session, names, options) => (await import('./run-leaks.ts')).runLeaks(session, names, options),
}
