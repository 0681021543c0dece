import { dirname, relative } from 'node:path'
import { isIntactObject, type ObjectFile, objectFiles } from '../../disk/object-files.ts'
import { runGit } from '../../git/run-git.ts'
import { type TrailFinding, trailFinding } from '../../seals/trail-finding.ts'
import type { Trail } from './trail.ts'

/** How many objects are looked at before it is kept how far it came. */
const STEP = 5000

/**
 * Whether what git keeps is what its names say: git itself does not look when it reads. What was good and is the very
 * same file is not read again.
 */
export function objectFindings({ root, folder, cache }: Trail): TrailFinding[] {
  const objects = runGit(folder, 'rev-parse', '--path-format=absolute', '--git-path', 'objects')?.trim()
  if (!objects) return []
  let looked = 0
  return objectFiles(objects).flatMap((file) => {
    const key = `object ${relative(objects, file.path)} ${file.stamp}`
    if (cache.get(key) === true) return []
    if (isIntact(folder, file)) {
      cache.set(key, true)
      looked += 1
      if (looked % STEP === 0) cache.save()
      return []
    }
    return [
      trailFinding(
        'error',
        'verify/object-damaged',
        { file: relative(root, file.path) },
        {
          zh: 'git 保存的内容与它的编号不符：被改动过，或者磁盘损坏',
          en: 'what git keeps here is not what its name says: it was changed, or the disk is damaged',
        },
        {
          zh: '从备份或组内另一台机器取回这个库。',
          en: 'Fetch the repository from a backup or another machine.',
        },
      ),
    ]
  })
}

function isIntact(folder: string, file: ObjectFile): boolean {
  if (file.object !== null) return isIntactObject(file)
  return runGit(dirname(folder), 'verify-pack', file.path) !== null
}
