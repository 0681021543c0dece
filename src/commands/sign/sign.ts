import type { Subcommand } from '../subcommand.ts'

export const sign: Subcommand = {
  name: 'sign',
  summary: {
    zh: '给问题底稿签名：经办、复核、审签，依次进行',
    en: 'sign problems: drafted, reviewed, approved, in that order',
  },
  arguments: '<village> [ids...]',
  options: [
    [
      '--as <drafted|reviewed|approved>',
      { zh: '经办、复核还是审签', en: 'as drafter, reviewer or approver' },
    ],
    ['--all', { zh: '这一步待签的全部', en: 'all that wait for this step' }],
    [
      '--by <person>',
      { zh: '签名人；复核、审签默认按分工', en: 'who signs; by office for review and approval' },
    ],
    [
      '--paper <ZZ>',
      { zh: '纸上签名的扫描件编号，如 ZZ-012', en: 'the scan of the signed sheet, such as ZZ-012' },
    ],
    ['--key <file>', { zh: '电子签名用的私钥', en: 'the private key of an electronic signature' }],
    ['--dry-run', { zh: '只看不写', en: 'show what would be signed' }],
  ],
  notes: {
    zh: '例：\n  inspect sign 溪口村 WT-001 --as drafted --by 罗立言 --paper ZZ-012\n  inspect sign 溪口村 --all --as approved --paper ZZ-013\n签名日期用 --date，默认当天。\n签名连同问题出处所引各条记录的内容；以后改动其中任何一处，须重新签名。\n轮次设置写 signing: ssh 的，用本人的 SSH 密钥签名，不用 --paper。\n',
    en: 'Examples:\n  inspect sign 溪口村 WT-001 --as drafted --by 罗立言 --paper ZZ-012\n  inspect sign 溪口村 --all --as approved --paper ZZ-013\nThe day it was signed is given by --date.\nA signature stands for the problem and for what its sources say; once any of it changes it has to be given anew.\nWhere the round says signing: ssh, people sign with their SSH keys, without --paper.\n',
  },
  run: async (session, names, options) => (await import('./run-sign.ts')).runSign(session, names, options),
}
