import type { Subcommand } from '../subcommand.ts'

export const send: Subcommand = {
  name: 'send',
  summary: { zh: '做一个交接包，带给另一半人', en: 'make a package for the other half of the team' },
  arguments: '<file>',
  options: [
    ['--to <person>', { zh: '交给谁；只装对方还没有的', en: 'for whom; only what they lack goes in' }],
    ['--whole', { zh: '装全部，不管对方有没有', en: 'all of it, whatever they have' }],
    [
      '--restricted',
      {
        zh: '连同受限文书，为登记了接收密钥的人加密',
        en: 'the restricted papers too, encrypted for those who have a key for it',
      },
    ],
    ['--force', { zh: '已有同名文件时覆盖', en: 'write over a file of that name' }],
  ],
  notes: {
    zh: '例：inspect send /media/usb/溪口.bundle --to 沈玉琴\n旁边写一份回执（.docx，另有 .txt），打印两份随盘交接，接收时核对校验值，双方签名。\n',
    en: 'Example: inspect send /media/usb/xikou.bundle --to 沈玉琴\nA receipt (.docx, and .txt) is written beside it: print it twice, compare the\nhash on arrival, and both sign.\n',
  },
  run: async (session, names, options) => (await import('./run-send.ts')).runSend(session, names, options),
}
