import { join } from 'node:path'
import { readWhole } from './read.ts'
import { writeInside } from './write-inside.ts'

const FILE = '.inspect/meetings.json'

/** What this machine has noted of histories that became one; null where it has noted nothing. */
export function readMeetingsFile(root: string): string | null {
  const bytes = readWhole(join(root, FILE))?.bytes
  return bytes ? new TextDecoder().decode(bytes) : null
}

export function writeMeetingsFile(root: string, text: string): void {
  writeInside(root, join(root, FILE), text)
}
