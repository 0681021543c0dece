import { chmodSync } from 'node:fs'
import { writeWhole } from './write-whole.ts'

/** A file that may be run; where the disk knows no such thing it may be run anyway. */
export function writeProgram(path: string, text: string): void {
  writeWhole(path, text)
  chmodSync(path, 0o755)
}
