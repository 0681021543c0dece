import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { listFolder } from './list-folder.ts'
import { readSmall } from './read-small.ts'
import { writeInside } from './write-inside.ts'

const FOLDER = '.inspect/conflicts'
const LARGEST = 16 * 1024 * 1024

/** Restricted papers' disputes lie in the restricted repository. */
const FOLDERS = [FOLDER, `restricted/${FOLDER}`]

/** The texts of all open disputes of a round, in code-point order of their names. */
export function readDisputeFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) =>
    (listFolder(join(root, folder)) ?? [])
      .filter(({ name, isFolder }) => !isFolder && name.endsWith('.json'))
      .flatMap(({ name }) => {
        const read = readSmall(join(root, folder, name), LARGEST)
        return read === null || read === 'size' ? [] : [new TextDecoder().decode(read.bytes)]
      }),
  )
}

/** Keeps a dispute about a file, which is relative to the round, until it is settled. */
export function writeDisputeFile(root: string, file: string, id: string, text: string): void {
  writeInside(root, pathOf(root, file, id), text)
}

export function removeDisputeFile(root: string, file: string, id: string): void {
  rmSync(pathOf(root, file, id), { force: true })
}

function pathOf(root: string, file: string, id: string): string {
  return join(root, FOLDERS[file.startsWith('restricted/') ? 1 : 0] ?? FOLDER, `${id}.json`)
}
