import type { Subcommand } from '../subcommand.ts'

export const seal: Subcommand = {
  name: 'seal',
  summary: {
    zh: '封存：给全部底稿、证据和记录定一个校验码，印在文书末页',
    en: 'seal the papers: one code for all of them, which documents print',
  },
  arguments: '<stage>',
  options: [
    ['--by <person>', { zh: '封存人；默认是本机的使用人', en: 'who seals; whose machine it is by default' }],
    ['--key <file>', { zh: '签名用的私钥', en: 'the private key to sign with' }],
    [
      '--despite <why>',
      { zh: '有错误也封存，写明原因，记入清单', en: 'in spite of errors, for a reason that is kept' },
    ],
    ['--dry-run', { zh: '只看不封', en: 'show what would be sealed' }],
  ],
  notes: {
    zh: '阶段：进驻、撤点、报告、反馈、整改、归档。\n例：\n  inspect seal 撤点 --by 沈玉琴\n  inspect seal 归档 --by 沈玉琴 --despite 两处面积待自然资源局复核\n先用 inspect save 保存。封存以后印出的文书末页有“档案校验码”，\n持有纸质文书的人可以用 inspect verify --root <校验码> 核对。\n轮次设置写 signing: ssh 的，封存要签名。\n',
    en: 'Stages: entry, withdrawal, report, feedback, rectification, archive.\nExamples:\n  inspect seal withdrawal --by 沈玉琴\n  inspect seal archive --by 沈玉琴 --despite "two areas await the survey office"\nSave first. Documents made afterwards bear a code on their last page; whoever\nholds one can compare it: inspect verify --root <code>.\nWhere the round says signing: ssh, a seal is signed.\n',
  },
  run: async (session, names, options) => (await import('./run-seal.ts')).runSeal(session, names, options),
}
