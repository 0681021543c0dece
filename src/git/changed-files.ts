import { noHistory } from './no-history.ts'
import { STATUS } from './pending-files.ts'
import { runGit } from './run-git.ts'

/** Files of the round and its restricted repository that differ from HEAD, or that git does not know yet. */
export function changedSinceHead(root: string): Set<string> {
  const ordinary = changedIn(root)
  if (ordinary === null) {
    throw noHistory(
      {
        zh: '--changed 要有 git 记录，这里没有',
        en: '--changed needs the history of git, and there is none here',
      },
      {
        zh: '在本轮文件夹里运行 git init，或去掉 --changed。',
        en: 'Run git init in the round, or leave --changed out.',
      },
    )
  }
  const restricted = changedIn(`${root}/restricted`) ?? []
  return new Set([...ordinary, ...restricted.map((file) => `restricted/${file}`)])
}

function changedIn(folder: string): string[] | null {
  const status = runGit(folder, ...STATUS)
  const prefix = runGit(folder, 'rev-parse', '--show-prefix')?.trim()
  if (status === null || prefix === undefined) return null
  return status
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3).slice(prefix.length))
}
