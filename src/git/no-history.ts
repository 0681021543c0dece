import type { Text } from '../language.ts'
import { UsageError } from '../usage-error.ts'
import { runGit } from './run-git.ts'

/** Why there is no history to work on: `text` and `hint`, unless git itself is not on this machine. */
export function noHistory(text: Text, hint: Text): UsageError {
  if (runGit('.', '--version') !== null) return new UsageError(text, hint)
  return new UsageError(
    {
      zh: '这台机器上找不到 git，这条命令要用它',
      en: 'git is not on this machine, and this command needs it',
    },
    {
      zh: '安装 git 后再运行；建档、校验、计分、出文书不用 git。',
      en: 'Install git and run it again; papers, checks, scores and documents do without.',
    },
  )
}
