import { dirname, relative } from 'node:path'
import { isIntactObject, type ObjectFile, objectFiles } from '../../disk/object-files.ts'
import type { VerifiedCache } from '../../disk/verified-cache.ts'
import { runGit } from '../../git/run-git.ts'

/** How many objects are looked at before it is kept how far it came. */
const STEP = 5000

/**
 * Files of git's that are not what their names say: git itself does not look when it reads. What was good and is the
 * very same file is not read again.
 */
export function damagedObjects(folder: string, cache: VerifiedCache): string[] {
  const objects = runGit(folder, 'rev-parse', '--path-format=absolute', '--git-path', 'objects')?.trim()
  if (!objects) return []
  let looked = 0
  return [objects, ...borrowedFrom(folder)].flatMap(objectFiles).flatMap((file) => {
    const key = `object ${relative(objects, file.path)} ${file.stamp}`
    if (cache.get(key) === true) return []
    if (!isIntact(folder, file)) return [file.path]
    cache.set(key, true)
    looked += 1
    if (looked % STEP === 0) cache.save()
    return []
  })
}

/** Folders of other repositories whose objects this one takes for its own. */
function borrowedFrom(folder: string): string[] {
  const said = runGit(folder, 'count-objects', '-v') ?? ''
  return [...said.matchAll(/^alternate: (.+)$/gmu)].map(([, path = '']) => path)
}

function isIntact(folder: string, file: ObjectFile): boolean {
  if (file.object !== null) return isIntactObject(file)
  return runGit(dirname(folder), 'verify-pack', file.path) !== null
}
