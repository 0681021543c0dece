import { join } from 'node:path'
import { type Journal, type SavedHead, type SealStep, takeJournal } from '../../disk/journal.ts'
import { readWhole } from '../../disk/read.ts'
import { removeHalfWritten, removeStale } from '../../disk/stale-file.ts'
import { runGit } from '../../git/run-git.ts'
import { moveReferences } from '../../git/seal-objects.ts'
import type { Text } from '../../language.ts'
import type { Session } from '../../terminal/terminal.ts'
import { checkOutSeal } from './check-out-seal.ts'
import { finishMoves } from './move-repositories.ts'

/** Says what a command that was cut off has left, once, and brings it to its old or its new state. */
export function mendCutOff(session: Session, root: string): void {
  const entry = takeJournal(root)
  if (entry === null) return
  const locks = indexLocks(root)
  const { zh, en } = mended(root, entry)
  session.err(
    `${session.say({ zh: `上一次 inspect ${entry.command} 中断：${zh}`, en: `the last inspect ${entry.command} was cut off: ${en}` })}\n`,
  )
  for (const path of locks)
    session.err(
      `${session.say({
        zh: `git 的锁 ${path} 还在：没有别的 git 在运行的，过两分钟再试，或删去它。`,
        en: `the lock of git, ${path}, is still there: if no git runs, try again in two minutes, or remove it.`,
      })}\n`,
    )
}

function mended(root: string, entry: Journal): Text {
  if (entry.command === 'sign') return signed(root, entry)
  if (entry.command === 'purge') return halfPurged
  if (entry.command === 'receive') return finishMoves(root, entry)
  return entry.command === 'save' ? saved(root, entry.repositories) : sealed(root, entry.steps)
}

/** What is gone is gone; the plan is still there. */
const halfPurged: Text = {
  zh: '清理只做了一部分，没有写证明。再运行一次 inspect purge（用同样的选项）接着做完。',
  en: 'only part was removed, and there is no certificate. Run inspect purge once more, with the same options.',
}

const TWO_MINUTES = 120_000

/** Locks that a killed git left; those old enough go. */
function indexLocks(root: string): string[] {
  return ['', 'restricted'].flatMap((folder) => {
    const said = runGit(join(root, folder), 'rev-parse', '--path-format=absolute', '--git-path', 'index.lock')
    const path = said?.trim()
    return path && removeStale(path, TWO_MINUTES) ? [path] : []
  })
}

function signed(root: string, { file, after }: Extract<Journal, { command: 'sign' }>): Text {
  removeHalfWritten(join(root, file))
  return readWhole(join(root, file))?.hash === after
    ? { zh: `签名已经写入 ${file}。`, en: `the signatures are in ${file}.` }
    : { zh: `${file} 没有改动，请重签。`, en: `${file} was not changed; sign again.` }
}

/** The restricted repository is saved first: what is in it alone is taken back, and stays among the working files. */
function saved(root: string, repositories: readonly SavedHead[]): Text {
  const done = repositories.filter(({ prefix, head }) => headOf(join(root, prefix)) !== head)
  if (done.length === repositories.length) return { zh: '已经存好，没有丢失。', en: 'everything was saved.' }
  for (const { prefix, head } of done)
    if (head !== null && parentOf(join(root, prefix)) === head)
      runGit(join(root, prefix), 'reset', '--quiet', '--soft', head)
  return {
    zh: '没有存成，文书都在，没有丢失；再运行一次 inspect save。',
    en: 'nothing was saved, and no paper is lost; run inspect save again.',
  }
}

function headOf(folder: string): string | null {
  return runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim() ?? null
}

function parentOf(folder: string): string | null {
  return runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^')?.trim() ?? null
}

/** A seal of which the last repository has anything is finished, any other is taken back. */
function sealed(root: string, steps: readonly SealStep[]): Text {
  const last = steps.at(-1)
  const finish = last !== undefined && (at(root, last, last.branch) === last.to || tagOf(root, last) !== null)
  for (const step of steps)
    moveReferences(join(root, step.folder), finish ? forth(root, step) : back(root, step))
  if (!finish) return { zh: '没有封存，和没有运行过一样。', en: 'nothing was sealed.' }
  for (const step of steps) checkOutSeal(root, step)
  return { zh: '封存已经完成。', en: 'the seal is complete.' }
}

function forth(root: string, step: SealStep): string[] {
  const { branch, from, to, tag, tagObject } = step
  return [
    ...(at(root, step, branch) === from ? [`update ${branch} ${to} ${from}`] : []),
    ...(tagOf(root, step) === null ? [`create refs/tags/${tag} ${tagObject}`] : []),
  ]
}

function back(root: string, step: SealStep): string[] {
  const { branch, from, to, tag, tagObject } = step
  return [
    ...(at(root, step, branch) === to ? [`update ${branch} ${from} ${to}`] : []),
    ...(tagOf(root, step) === tagObject ? [`delete refs/tags/${tag} ${tagObject}`] : []),
  ]
}

function tagOf(root: string, step: SealStep): string | null {
  return at(root, step, `refs/tags/${step.tag}`)
}

function at(root: string, { folder }: SealStep, reference: string): string | null {
  return runGit(join(root, folder), 'rev-parse', '--verify', '--quiet', reference)?.trim() ?? null
}
