import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { UsageError } from '../usage-error.ts'

/**
 * Writes a file whole or not at all: temporary file beside it, fsync, rename. Folders are made as needed. What a
 * failing current may spoil (`lasting: false`) need not wait for the disk: what can tell that it is damaged, and be made anew.
 */
export function writeWhole(path: string, content: Uint8Array | string, { lasting = true } = {}): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileAtomic.sync(path, content as Buffer | string, { fsync: lasting })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw cannotWrite(path, String(error.code))
    throw error
  }
}

/** Windows refuses to replace a file that Word or WPS holds open. */
export function cannotWrite(path: string, code: string): UsageError {
  const reasons: Record<string, [string, string]> = {
    EBUSY: ['文件正被 Word 或 WPS 打开', 'it is open in Word or WPS'],
    EPERM: ['没有写入权限，或文件正被打开', 'no permission, or it is open in another program'],
    EACCES: ['没有写入权限', 'no permission'],
    ENOSPC: ['磁盘已满', 'the disk is full'],
    EROFS: ['磁盘只读', 'the disk is read-only'],
    ENOTDIR: ['上层有同名文件', 'a file stands where a folder is wanted'],
    EEXIST: ['上层有同名文件', 'a file stands where a folder is wanted'],
    EISDIR: ['已有同名文件夹', 'a folder of that name is there'],
    ENAMETOOLONG: ['文件名太长', 'the name is too long'],
  }
  const [zh, en] = reasons[code] ?? [`系统报告 ${code}`, `the system says ${code}`]
  return new UsageError(
    { zh: `写不了“${path}”：${zh}`, en: `cannot write “${path}”: ${en}` },
    { zh: '关闭该文件或换一个位置（-o）再试。', en: 'Close the file, or choose another place with -o.' },
  )
}
