import type { Subcommand } from '../subcommand.ts'

export const verify: Subcommand = {
  name: 'verify',
  summary: {
    zh: '核对全部记录：有没有改写、倒填、抽换，封存是否完好',
    en: 'was anything rewritten, back-dated or exchanged; do the seals hold',
  },
  arguments: '',
  options: [
    [
      '--root <code>',
      { zh: '与纸质文书末页的档案校验码核对', en: 'compare with the code on the last page of a document' },
    ],
    [
      '--since <seal>',
      { zh: '只逐次核对最近一次封存以后的（写 seal）', en: 'only what follows the last seal (write seal)' },
    ],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  notes: {
    zh: '例：\n  inspect verify\n  inspect verify --root S9EQH-91RMF-25WSS-BTA6X\n  inspect verify --root "档案校验码：…（第2次封存，2025年10月11日，报告）"\n只有错误时以 1 退出：错误说明有人动过记录，或者文件损坏；写了原因的改动是提醒。\n核对过的记在 .inspect/cache，删去不碍事。\n',
    en: 'Examples:\n  inspect verify\n  inspect verify --root S9EQH-91RMF-25WSS-BTA6X\nExits with 1 where there are errors: they prove that somebody touched the trail,\nor that files are damaged. A change with a reason is a warning.\nWhat was verified is remembered in .inspect/cache, which may be deleted.\n',
  },
  run: async (session, _names, options) => (await import('./run-verify.ts')).runVerify(session, options),
}
