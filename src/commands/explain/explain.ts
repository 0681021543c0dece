import type { Subcommand } from '../subcommand.ts'

export const explain: Subcommand = {
  name: 'explain',
  summary: {
    zh: '说明一项检查：为什么查、错例、怎么改',
    en: 'explain a check: why it matters, its smallest broken example, the cure',
  },
  arguments: '<code>',
  options: [],
  run: async (session, names) => (await import('./run-explain.ts')).runExplain(session, names),
}
