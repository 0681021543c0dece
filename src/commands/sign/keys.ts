import type { Subcommand } from '../subcommand.ts'

export const keys: Subcommand = {
  name: 'keys',
  summary: {
    zh: '登记、停用各人签名和接收受限文书的公钥',
    en: 'enter and retire the keys with which people sign and receive',
  },
  arguments: '[what] [person] [file]',
  options: [
    [
      '--on <date>',
      { zh: '启用或停用的日期，默认当天', en: 'the first or last day of the key, by default this one' },
    ],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
    ['--dry-run', { zh: '只看不写', en: 'show what would be written' }],
  ],
  notes: {
    zh: '例：\n  inspect keys\n  inspect keys add 罗立言 罗立言.pub\n  inspect keys retire 罗立言 --on 2025-10-16\n  inspect keys make 罗立言              为接收受限文书做一对钥匙，身份文件只归本人\n签名公钥用 ssh-keygen -t ed25519 生成，只登记 .pub 文件；私钥不离开本人的机器。\n',
    en: 'Examples:\n  inspect keys\n  inspect keys add 罗立言 luo.pub\n  inspect keys retire 罗立言 --on 2025-10-16\n  inspect keys make 罗立言              a pair for receiving restricted papers; the identity is its owner’s\nMake a key for signing with ssh-keygen -t ed25519 and enter its .pub file; the private key stays with its owner.\n',
  },
  run: async (session, names, options) => (await import('./run-keys.ts')).runKeys(session, names, options),
}
