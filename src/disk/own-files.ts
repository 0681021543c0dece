import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program's own folder: `dist/` and `src/` lie at different depths under it. */
export const ownFolder: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
})()

/** Text of a file that ships with the program: `templates/papers/survey.yaml`. */
export function readOwnText(path: string): string {
  return readFileSync(join(ownFolder, path), 'utf8')
}

/** Names in a folder that ships with the program, in code-point order; none where there is no such folder. */
export function listOwnFolder(path: string): string[] {
  const folder = join(ownFolder, path)
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
