import type { Subcommand } from '../subcommand.ts'

export const check: Subcommand = {
  name: 'check',
  summary: { zh: '校验全部文书，列出每一处问题', en: 'check all papers and list every problem' },
  arguments: '[paths...]',
  options: [
    [
      '--format <text|json|sarif|xlsx>',
      { zh: '输出格式，默认 text', en: 'form of the output, text by default' },
    ],
    ['--strict', { zh: '有提醒也算不通过', en: 'warnings fail the check as well' }],
    ['--only <code>', { zh: '只看这一项（或这一类）检查', en: 'only this check, or this area of checks' }],
    ['--changed', { zh: '只看上次提交以后改过的文件', en: 'only files changed since the last commit' }],
    ['--restricted', { zh: '显示受限文书的原行', en: 'show the lines of restricted papers' }],
    ['-o, --output <file>', { zh: 'xlsx 存到这里', en: 'where the xlsx goes' }],
    ['--force', { zh: '覆盖手工改过的输出', en: 'overwrite an output that was changed by hand' }],
  ],
  tried: {
    '--json': {
      zh: '检查结果的 JSON 用：inspect check --format json',
      en: 'For JSON type: inspect check --format json',
    },
  },
  run: async (session, paths, options) => (await import('./run-check.ts')).runCheck(session, paths, options),
}
