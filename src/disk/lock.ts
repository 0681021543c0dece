import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
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
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new UsageError(
      { zh: `写不了“${path}”`, en: `cannot write “${path}”` },
      { zh: '检查磁盘和权限。', en: 'Check the disk and its permissions.' },
    )
  }
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
