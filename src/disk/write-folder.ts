import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { cannotWrite } from './cannot-write.ts'
import { removeHalfWritten } from './stale-file.ts'

/** A new folder with its files, all of them or none: filled beside its place, then put there. */
export function writeFolder(
  folder: string,
  files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>,
): void {
  refuseFilled(folder)
  const beside = `${folder}.${process.pid}`
  try {
    mkdirSync(beside, { recursive: true })
    removeHalfWritten(folder)
    mkdirSync(beside)
    for (const { path, bytes } of files) {
      const target = join(beside, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, bytes, { flush: true })
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (error instanceof Error && 'code' in error) throw cannotWrite(folder, String(error.code))
    throw error
  }
}

/** A folder that holds anything is left alone. */
export function refuseFilled(folder: string): void {
  let there: readonly string[] = []
  try {
    there = readdirSync(folder)
  } catch {
    return
  }
  if (there.length > 0)
    throw new UsageError(
      { zh: `“${folder}”里已经有东西`, en: `“${folder}” is not empty` },
      { zh: '换一个位置，或先移走。', en: 'Choose another place, or move that away first.' },
    )
}
