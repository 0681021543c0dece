import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { cannotWrite } from './cannot-write.ts'
import { isAlive } from './is-alive.ts'

/** Runs what writes into a round while no other writer does. A lock whose process is gone is taken over. */
export async function withLock<T>(root: string, work: () => T | Promise<T>): Promise<T> {
  const path = join(root, '.inspect/lock')
  if (!taken(path)) {
    const holder = holderOf(path)
    if (holder !== null && isAlive(holder)) throw busy(holder, path)
    rmSync(path, { force: true })
    if (!taken(path)) throw busy(holderOf(path) ?? 0, path)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function taken(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw cannotWrite(path, codeOf(error))
  }
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw cannotWrite(path, codeOf(error))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function holderOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function busy(pid: number, path: string): UsageError {
  return new UsageError(
    {
      zh: `另一个 inspect 正在写这一轮（进程 ${pid}）`,
      en: `another inspect is writing to this round (process ${pid})`,
    },
    {
      zh: `等它结束再试；确已结束的，删去“${path}”。`,
      en: `Wait for it to end; if it has, remove “${path}”.`,
    },
  )
}
