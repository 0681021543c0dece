import { dirname, join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { findRound } from '../../disk/find-round.ts'
import { UsageError } from '../../usage-error.ts'

/** Papers belong to the nearest round above them, and its history would take in another's. */
export function refuseNested(root: string): void {
  const outer = findRound(dirname(root))
  if (outer === null) return
  throw new UsageError(
    { zh: `“${root}”在另一轮“${outer}”里面`, en: `“${root}” lies within another round, “${outer}”` },
    { zh: '在那一轮的文件夹外面新建。', en: 'Make it outside the folder of that round.' },
  )
}

/** A new round writes over nothing. */
export function refuseTaken(root: string, said: string, paths: Iterable<string>): void {
  const there = [...paths].filter((path) => isThere(join(root, path)))
  if (there.length === 0) return
  throw new UsageError(
    {
      zh: `“${said}”里已有 ${there[0]}${there.length > 1 ? ` 等 ${there.length} 个文件` : ''}`,
      en: `“${said}” holds ${there[0]}${there.length > 1 ? ` and ${there.length - 1} more` : ''} already`,
    },
    { zh: '换一个空的文件夹。', en: 'Choose an empty folder.' },
  )
}
