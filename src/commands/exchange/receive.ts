import type { Subcommand } from '../subcommand.ts'

export const receive: Subcommand = {
  name: 'receive',
  summary: {
    zh: '接收另一半人的交接包，和本机的合到一起',
    en: 'take in a package of the other half of the team',
  },
  arguments: '<file>',
  options: [
    [
      '--restricted',
      {
        zh: '连同受限文书（旁边的 .restricted.age）',
        en: 'the restricted papers beside it too (.restricted.age)',
      },
    ],
    [
      '--identity <file>',
      {
        zh: '解密用的身份文件，见 inspect keys make',
        en: 'the identity that opens it; see inspect keys make',
      },
    ],
    ['--as <person>', { zh: '以本轮某人的名义合并', en: 'merge in the name of one of the round’s people' }],
    ['--dry-run', { zh: '只看里面有什么，不合并', en: 'look at what it brings and merge nothing' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  notes: {
    zh: '重复接收、先后颠倒都不要紧：已有的不再收，缺前一个包的会说明缺哪一个。\n',
    en: 'Twice or out of order does no harm: what is there is not taken again, and a missing package is named.\n',
  },
  run: async (session, names, options) =>
    (await import('./run-receive.ts')).runReceive(session, names, options),
}
