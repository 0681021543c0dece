// What checking is measured against: every paper of a round read as a string, nothing else done.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let length = 0
for (const folders = [process.argv[2]]; folders.length > 0; ) {
  const folder = folders.pop()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) folders.push(path)
    else if (path.endsWith('.yaml')) length += readFileSync(path, 'utf8').length
  }
}
if (length === 0) throw new Error('no papers were read')
