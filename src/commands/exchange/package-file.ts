import { resolve } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** Where the package goes; `.bundle` where no ending was said. Neither it nor its receipts are written over untold. */
export function packageFile(session: Session, said: string, { force }: Options): string {
  const path = resolve(session.cwd, said)
  const file = /\.[^./\\]+$/u.test(path) ? path : `${path}.bundle`
  const there = [file, `${file}.docx`, `${file}.txt`].find(isThere)
  if (there === undefined || force === true) return file
  throw new UsageError(
    { zh: `“${there}”已经存在`, en: `“${there}” is there already` },
    { zh: '换一个文件名，或加 --force 覆盖。', en: 'Choose another name, or write over it with --force.' },
  )
}
