import type { Subcommand } from '../subcommand.ts'

export const purge: Subcommand = {
  name: 'purge',
  summary: {
    zh: '立卷以后清理工作副本，写清理证明',
    en: 'remove working copies after filing, with a certificate of what was removed',
  },
  arguments: '[paths...]',
  options: [
    ['--yes', { zh: '不再问，照所列清理', en: 'remove what is listed without asking' }],
    [
      '--all',
      {
        zh: '连同底稿和历史全部清理；要写 --archive，先核对案卷',
        en: 'papers and history as well; wants --archive, which is verified first',
      },
    ],
    ['--archive <file>', { zh: '已经立好的案卷', en: 'the archive that was made' }],
    [
      '--identity <file>',
      { zh: '打开受限部分、核对它用的身份文件', en: 'the identity that opens its restricted part' },
    ],
    [
      '--by <person>',
      { zh: '清理人；默认是本机的使用人', en: 'who removes; whose machine it is by default' },
    ],
    ['--dry-run', { zh: '只列出要清理的', en: 'only list what would go' }],
  ],
  notes: {
    zh: '例：\n  inspect purge --dry-run              先看清理什么\n  inspect purge                        out/、restricted/out/、缓存、incoming/ 里没入库的\n  inspect purge 还原 --yes             连同本轮文件夹里的“还原”文件夹\n  inspect purge --all --archive D:\\案卷.zip --identity 我的身份.txt\n存进记录的文件和 out/归档/ 不动，除非用 --all。清理到一半断电的，下次运行会说明，\n再运行一次接着做。\n',
    en: 'Examples:\n  inspect purge --dry-run              see what would go\n  inspect purge                        out/, restricted/out/, caches, and what is\n                                       not saved of incoming/\n  inspect purge restored --yes         the folder “restored” in the round as well\n  inspect purge --all --archive D:\\file.zip --identity mine.txt\nWhat is saved and out/归档/ stay, unless --all. A purge that was cut off says so\nat the next start; run it once more to finish it.\n',
  },
  run: async (session, names, options) => (await import('./run-purge.ts')).runPurge(session, names, options),
}
