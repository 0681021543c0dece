import type { Subcommand } from '../subcommand.ts'

export const trace: Subcommand = {
  name: 'trace',
  summary: {
    zh: '从文书里的每个问题追到底稿、佐证文件（页码、校验值）和签名',
    en: 'from each problem a document states to papers, evidence files (page, hash) and signatures',
  },
  arguments: '<report> [village...]',
  options: [
    ['--village <name...>', { zh: '村名与文书名相同时用', en: 'a village whose name is also listed' }],
    [
      '--restricted',
      { zh: '受限文书也可追溯，只限本组', en: 'restricted documents too, for the team alone' },
    ],
    ['--json', { zh: '输出 JSON，校验值写全', en: 'print JSON, with hashes in full' }],
  ],
  notes: {
    zh: `按成文的次序列出：在第几部分、第几条，脚注号，问题底稿编号，各项材料所在的文件
和行，佐证文件、页码、校验值（与登记的是否一致），谁在何时起草、复核、审签，签名
是否还有效。受限材料只列编号。数字怎么算出来的，用 inspect why。`,
    en: `In the order of the document: section, footnote, problem paper, where each
source stands, evidence with page and hash (and whether the file is still the
one that was listed), who signed when and whether it still holds. Restricted
papers by number alone. For how a number came about: inspect why.`,
  },
  run: async (session, names, options) => (await import('./run-trace.ts')).runTrace(session, names, options),
}
