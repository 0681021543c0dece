import type { Text } from '../language.ts'
import { UsageError } from '../usage-error.ts'

/** A place that cannot be written to. Whoever can write elsewhere (`-o`) says so: most commands cannot. */
export class CannotWrite extends UsageError {
  declare readonly hint: Text

  /** the same, where the command takes `-o` */
  orElsewhere(): UsageError {
    return new UsageError(this.text, {
      zh: `${this.hint.zh}也可以用 -o 写到别处。`,
      en: `${this.hint.en} Or choose another place with -o.`,
    })
  }
}

const open: Text = { zh: '关闭该文件再试。', en: 'Close the file and try again.' }
const taken: Text = { zh: '把它改名或移走再试。', en: 'Rename it or move it away.' }
const disk: Text = { zh: '检查磁盘和权限。', en: 'Check the disk and its permissions.' }
const shorter: Text = { zh: '换一个短些的名称或文件夹。', en: 'Choose a shorter name or folder.' }

const reasons: Readonly<Record<string, readonly [zh: string, en: string, hint: Text]>> = {
  EBUSY: ['文件正被 Word 或 WPS 打开', 'it is open in Word or WPS', open],
  EPERM: [
    '没有写入权限，或文件正被打开',
    'no permission, or it is open in another program',
    { zh: `${open.zh}没有打开的，${disk.zh}`, en: `${open.en} If it is not open: ${disk.en}` },
  ],
  EACCES: ['没有写入权限', 'no permission', disk],
  ENOSPC: ['磁盘已满', 'the disk is full', disk],
  EROFS: ['磁盘只读', 'the disk is read-only', disk],
  ENOTDIR: ['上层有同名文件', 'a file stands where a folder is wanted', taken],
  EEXIST: ['上层有同名文件', 'a file stands where a folder is wanted', taken],
  EISDIR: ['已有同名文件夹', 'a folder of that name is there', taken],
  ENAMETOOLONG: ['文件名太长', 'the name is too long', shorter],
}

/** Windows refuses to replace a file that Word or WPS holds open. */
export function cannotWrite(path: string, code: string): CannotWrite {
  const [zh, en, hint] = reasons[code] ?? [`系统报告 ${code}`, `the system says ${code}`, disk]
  return new CannotWrite({ zh: `写不了“${path}”：${zh}`, en: `cannot write “${path}”: ${en}` }, hint)
}
