import { resolve } from 'node:path'
import { isFolder } from '../../disk/exists.ts'
import { UsageError } from '../../usage-error.ts'

/** Where a command runs: where it was called, or the folder that `-C` names, which must be there as for git. */
export function folderCalledIn(cwd: string, option: unknown): string {
  if (typeof option !== 'string') return cwd
  const folder = resolve(cwd, option)
  if (isFolder(folder)) return folder
  throw new UsageError(
    { zh: `没有“${folder}”这个文件夹`, en: `there is no folder “${folder}”` },
    { zh: '核对 -C 后面的路径。', en: 'Mind the path behind -C.' },
  )
}
