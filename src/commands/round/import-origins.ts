import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { type Origins, readOrigins } from '../../imports/cell-origins.ts'

/** What this machine remembers of the files that records came from. */
export const originsFile = '.inspect/imported.json'

export function originsIn(root: string): Origins {
  const read = readWhole(join(root, originsFile))
  return read ? readOrigins(new TextDecoder().decode(read.bytes)) : {}
}
