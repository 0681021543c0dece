import type { Subcommand } from '../subcommand.ts'

export const verifyReport: Subcommand = {
  name: 'verify-report',
  summary: {
    zh: '核对文书和台账：出自哪次提交的底稿，能不能照样做出来，手工改了哪里',
    en: 'is a document what its papers say: where it came from, and what was edited by hand',
  },
  arguments: '<files...>',
  options: [
    [
      '--restricted',
      { zh: '受限文书也列出改动的内容，只限本组', en: 'show what changed in restricted documents too' },
    ],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  notes: {
    zh: `文件（docx、xlsx）在属性里记着轮次、提交、日期和版本。照那次提交的底稿重做一份，
逐字节比；不一样的，逐段（Word）、逐格（Excel）列出原文和现文。底稿当时没有保存
的，同磁盘上现在的底稿比。
返回 0：全部一致；1：有不一致；2：有的查不了。`,
    en: `Files (docx, xlsx) keep round, commit, date and version in their properties.
Each is made again from the papers at that commit and compared byte by byte;
where it differs, paragraph by paragraph or cell by cell, old and new. What was
made of papers not yet saved is compared with those on the disk now.
0: all the same; 1: some differ; 2: some could not be checked.`,
  },
  run: async (session, names, options) =>
    (await import('./run-verify-report.ts')).runVerifyReport(session, names, options),
}
