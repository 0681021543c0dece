import { isThere } from '../../disk/exists.ts'
import { headOf } from '../../git/head.ts'
import { runGit } from '../../git/run-git.ts'
import { UsageError } from '../../usage-error.ts'

/** A repository that is about to be sealed, by its head. */
export interface SealedHistory {
  readonly folder: string
  /** '' or `restricted` */
  readonly name: string
  readonly branch: string
  readonly head: string
}

/** The round's own history; a UsageError where it is none that a seal could stand for. */
export function ordinaryHistory(root: string): SealedHistory {
  const history = historyOf(root, '')
  if (history) return history
  throw new UsageError(
    { zh: '本轮还没有保存过，没有可封存的', en: 'nothing of the round is saved yet' },
    { zh: '先运行 inspect save。', en: 'Run inspect save first.' },
  )
}

/** null where the restricted papers are not here, or nothing of them was ever saved. */
export function restrictedHistory(root: string): SealedHistory | null {
  const folder = `${root}/restricted`
  return isThere(`${folder}/.git`) ? historyOf(folder, 'restricted') : null
}

function historyOf(folder: string, name: string): SealedHistory | null {
  const head = headOf(folder)
  if (!head) return null
  if (runGit(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true') throw cut()
  const branch = runGit(folder, 'symbolic-ref', '--quiet', 'HEAD')?.trim()
  if (!branch) throw detached(name)
  return { folder, name, branch, head }
}

function cut(): UsageError {
  return new UsageError(
    { zh: '这里的记录不是从头开始的（浅克隆）', en: 'this history does not begin at its beginning' },
    { zh: '取来全部记录（git fetch --unshallow）再封存。', en: 'Fetch all of it: git fetch --unshallow.' },
  )
}

function detached(name: string): UsageError {
  const where = name === '' ? { zh: '本轮', en: 'the round' } : { zh: name, en: name }
  return new UsageError(
    { zh: `${where.zh}的库不在任何分支上`, en: `${where.en} is on no branch` },
    { zh: '运行 git switch main（或所用的分支）。', en: 'Run git switch main, or whichever you use.' },
  )
}
