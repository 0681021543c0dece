import type { Subcommand } from '../subcommand.ts'

export const hook: Subcommand = {
  name: 'hook',
  summary: {
    zh: '提交前核对：不得进入记录的内容（由 git 调用）',
    en: 'look through a commit before it is made (called by git)',
  },
  arguments: '<what>',
  options: [],
  notes: {
    zh: 'inspect hook install     给两个库装上提交前核对，可重复运行\ninspect hook pre-commit  由 git 在提交前调用\n',
    en: 'inspect hook install     puts it into both repositories, as often as you like\ninspect hook pre-commit  is what git calls\n',
  },
  run: async (session, names) => (await import('./run-hook.ts')).runHook(session, names),
}
