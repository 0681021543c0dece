import { isThere } from '../../disk/exists.ts'
import { refuseFilled, writeFolder } from '../../disk/write-folder.ts'
import { writeStreamed } from '../../disk/write-streamed.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { MOST_ZIPPED, zipInto } from '../../packages/zip-stream.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import type { Options } from '../subcommand.ts'
import type { KeptFile } from './kept-papers.ts'
import { restrictedFile } from './restricted-part.ts'

/** What is there already is overwritten only where somebody said so; a folder with anything in it never. */
export function refuseTaken(target: string, { force, dryRun }: Options): void {
  if (dryRun === true) return
  if (!/\.(?:zip|age)$/iu.test(target)) refuseFilled(target)
  else if (force !== true && isThere(target))
    throw new UsageError(
      { zh: `“${target}”已经存在`, en: `“${target}” is there already` },
      {
        zh: '移走它，换一个位置（-o），或加 --force 覆盖。',
        en: 'Move it, choose another place (-o), or add --force.',
      },
    )
}

export function placeArchive(session: Session, target: string, files: () => Iterable<KeptFile>): void {
  if (isZip(target)) writeStreamed(target, (write) => zipInto(files(), limited(write)))
  else writeFolder(target, files())
  session.out(`${shownPath(session.cwd, target)}\n`)
}

/** Before the open part, which is the sign that an archive is complete. */
export function placeRestricted(session: Session, target: string, bytes: Uint8Array): void {
  const path = restrictedFile(target)
  writeWhole(path, bytes)
  session.out(`${shownPath(session.cwd, path)}\n`)
}

function isZip(target: string): boolean {
  return /\.zip$/iu.test(target)
}

function limited(write: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  let size = 0
  return (chunk) => {
    size += chunk.length
    if (size > MOST_ZIPPED)
      throw new UsageError(
        { zh: '案卷超过 4 GB，存不成一个 zip 文件', en: 'the archive is larger than a zip file of 4 GB' },
        { zh: '用 -o 写一个文件夹名（不以 .zip 结尾）。', en: 'Name a folder with -o (not ending in .zip).' },
      )
    write(chunk)
  }
}
