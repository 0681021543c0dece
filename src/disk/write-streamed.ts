import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import { removeHalfWritten } from './stale-file.ts'

/** Writes a file of any size whole or not at all: beside its place first, then in it. */
export function writeStreamed(path: string, fill: (write: (chunk: Uint8Array) => void) => void): void {
  const beside = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    removeHalfWritten(path)
    const file = openSync(beside, 'w')
    try {
      fill((chunk) => {
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
      })
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    if (error instanceof Error && 'code' in error) throw cannotWrite(path, String(error.code))
    throw error
  }
}
