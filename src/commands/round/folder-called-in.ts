import { resolve } from 'node:path'
import { isFolder } from '../../disk/exists.ts'
import { UsageError } from '../../usage-error.ts'

/** The folder that `-C` names, which must be there as for git. */
export function folderCalledIn(cwd: string, named: string): string {
  const folder = resolve(cwd, named)
  if (isFolder(folder)) return folder
  throw new UsageError(
    { zh: `没有“${folder}”这个文件夹`, en: `there is no folder “${folder}”` },
    { zh: '核对 -C 后面的路径。', en: 'Mind the path behind -C.' },
  )
}
