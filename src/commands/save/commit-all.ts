import { join } from 'node:path'
import { withJournal } from '../../disk/journal.ts'
import { commitFiles } from '../../git/commit-files.ts'
import type { Authors } from '../../git/commit-variables.ts'
import { headOf, takeBackCommit } from '../../git/head.ts'
import { runGit } from '../../git/run-git.ts'
import { UsageError } from '../../usage-error.ts'
import { lockFiles } from '../round/lock-files.ts'

/** What is about to be saved in one repository: '' or `restricted/`. */
export interface PlannedCommit {
  readonly prefix: string
  readonly folder: string
  readonly files: readonly string[]
  readonly message: string
}

/** Commits in all repositories or in none; the short names of the commits, in the same order. */
export async function commitAll(
  root: string,
  commits: readonly PlannedCommit[],
  authors: Authors,
): Promise<string[]> {
  const repositories = commits.map(({ folder, prefix }) => ({ prefix, head: headOf(folder) }))
  await withJournal(root, { command: 'save', repositories }, () => {
    for (const { folder, files, message } of commits) {
      const said = commitFiles(folder, files, message, authors)
      if (said === null) continue
      for (const { prefix: other, head } of repositories) takeBackCommit(join(root, other), head)
      throw notSaved(root, said)
    }
  })
  return commits.map(({ folder }) => runGit(folder, 'rev-parse', '--short=10', 'HEAD')?.trim() ?? '')
}

/** `said` is what git said. */
function notSaved(root: string, said: string): UsageError {
  const locks = lockFiles(root)
  const names = locks.join('、')
  return new UsageError(
    { zh: `git 没有保存：${said}`, en: `git did not save: ${said}` },
    locks.length === 0
      ? undefined
      : {
          zh: `上一次保存可能中断了，文书没有丢失。确认没有别的 git 在运行，删去 ${names} 再保存。`,
          en: `An earlier save may have been cut off; no paper is lost. If no other git runs, remove ${names} and save again.`,
        },
  )
}
