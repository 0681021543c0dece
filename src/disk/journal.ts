import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { isThere } from './exists.ts'
import { JOURNAL } from './has-journal.ts'
import { isJournal, type Journal } from './journal-entry.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Does what the journal says, and strikes it out again. Errors that are told are no interruption. Whoever writes one
 * holds the lock of the round: a journal that is there is of a run that was cut off, and is put right first.
 */
export async function withJournal<T>(root: string, entry: Journal, work: () => T | Promise<T>): Promise<T> {
  const path = join(root, JOURNAL)
  if (isThere(path)) throw notMended(path)
  writeWhole(path, JSON.stringify(entry))
  try {
    return await work()
  } finally {
    strikeJournal(root)
  }
}

/** What was cut off; null where the file says nothing of the kind. Only for who holds the lock of the round. */
export function readJournal(root: string): Journal | null {
  try {
    const said: unknown = JSON.parse(readFileSync(join(root, JOURNAL), 'utf8'))
    return isJournal(said) ? said : null
  } catch {
    return null
  }
}

export function strikeJournal(root: string): void {
  rmSync(join(root, JOURNAL), { force: true })
}

function notMended(path: string): UsageError {
  return new UsageError(
    { zh: '上一次中断留下的还没有收拾好', en: 'what was cut off last time is not put right yet' },
    {
      zh: `照上面的话做，过两分钟再试。确已没有别的程序在写这一轮，仍不行的，删去“${path}”。`,
      en: `Do as said above and try again in two minutes. If nothing else writes to this round and that does not help, remove “${path}”.`,
    },
  )
}
