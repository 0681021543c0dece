import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { JOURNAL } from '../../disk/has-journal.ts'
import { readJournal, strikeJournal } from '../../disk/journal.ts'
import type { Journal } from '../../disk/journal-entry.ts'
import { withLock } from '../../disk/lock.ts'
import { readWhole } from '../../disk/read.ts'
import { removeHalfWritten, removeStale } from '../../disk/stale-file.ts'
import { refuseLinks } from '../../disk/write-inside.ts'
import type { Text } from '../../language.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { lockFiles } from './lock-files.ts'
import { mendSave } from './mend-save.ts'
import { mendSeal } from './mend-seal.ts'
import type { Mended } from './mended.ts'
import { finishMoves } from './move-repositories.ts'

/**
 * Says what a command that was cut off has left, and brings it to its old or its new state. Whoever cannot write here,
 * or finds another at it, leaves it alone.
 */
export async function mendCutOff(session: Session, root: string): Promise<void> {
  try {
    await withLock(root, () => {
      // Another may have been quicker.
      if (isThere(join(root, JOURNAL))) mend(session, root)
    })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}

function mend(session: Session, root: string): void {
  const entry = readJournal(root)
  const { text, done } = entry === null ? unreadable : mended(root, entry)
  const { zh, en } = text
  const name = entry === null ? '' : ` ${entry.command}`
  session.err(
    `${session.say({ zh: `上一次 inspect${name} 中断：${zh}`, en: `the last inspect${name} was cut off: ${en}` })}\n`,
  )
  // Killed before this, it is looked into once more, and comes to the same.
  if (done) strikeJournal(root)
}

const unreadable: Mended = {
  text: {
    zh: '做到哪一步看不出来。文书都在，请用 inspect log 和 git status 核对。',
    en: 'how far it came cannot be told. The papers are there; look with inspect log and git status.',
  },
  done: true,
}

function mended(root: string, entry: Journal): Mended {
  // Locks that a killed git left go when they are old enough.
  const locks = lockFiles(root).filter((path) => removeStale(join(root, path), TWO_MINUTES))
  if (locks.length > 0) return locked(locks)
  try {
    return resultOf(root, entry)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { text: error.text, done: false }
  }
}

function resultOf(root: string, entry: Journal): Mended {
  if (entry.command === 'sign') return signed(root, entry)
  if (entry.command === 'purge') return { text: halfPurged, done: true }
  if (entry.command === 'receive') return finishMoves(root, entry)
  return entry.command === 'save' ? mendSave(root, entry.repositories) : mendSeal(root, entry.steps)
}

/** What is gone is gone; the plan is still there. */
const halfPurged: Text = {
  zh: '清理只做了一部分，没有写证明。再运行一次 inspect purge（用同样的选项）接着做完。',
  en: 'only part was removed, and there is no certificate. Run inspect purge once more, with the same options.',
}

/** A git that was started and not killed with the program goes on for a moment. */
const TWO_MINUTES = 120_000

function locked(locks: readonly string[]): Mended {
  const names = locks.join('、')
  return {
    text: {
      zh: `git 的锁 ${names} 还在。等两分钟再试；确已没有别的 git 在运行的，可以删去它。`,
      en: `the lock of git, ${names}, is still there. Try again in two minutes; if no git runs, it can be removed.`,
    },
    done: false,
  }
}

function signed(root: string, { file, after }: Extract<Journal, { command: 'sign' }>): Mended {
  const path = join(root, file)
  refuseLinks(root, path)
  removeHalfWritten(path)
  const text =
    readWhole(path)?.hash === after
      ? { zh: `签名已经写入 ${file}。`, en: `the signatures are in ${file}.` }
      : { zh: `${file} 没有改动，请重签。`, en: `${file} was not changed; sign again.` }
  return { text, done: true }
}
