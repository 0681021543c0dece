import type { Subcommand } from '../subcommand.ts'

export const save: Subcommand = {
  name: 'save',
  summary: {
    zh: '校验后把改动存入记录，写明改了什么',
    en: 'check what changed and commit it, saying what it is',
  },
  arguments: '',
  options: [
    [
      '-m, --message <why>',
      {
        zh: '改动的原因；改动已签名、已封存的记录时必须写',
        en: 'why; wanted where a signed or sealed record changes',
      },
    ],
    ['--as <person>', { zh: '以本轮某人的名义保存', en: 'in the name of one of the round’s people' }],
    [
      '--force',
      { zh: '有错误也保存（说话人姓名等仍不保存）', en: 'in spite of errors (never with names of speakers)' },
    ],
    ['--dry-run', { zh: '只看不存', en: 'show what would be saved' }],
  ],
  run: async (session, _names, options) => (await import('./run-save.ts')).runSave(session, options),
}
