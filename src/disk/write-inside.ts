import { lstatSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { CannotWrite } from './cannot-write.ts'
import { writeWhole } from './write-whole.ts'

/** Writes a file of the round, whole, unless a link on the way there leads elsewhere. */
export function writeInside(
  root: string,
  path: string,
  content: Uint8Array | string,
  how: { readonly lasting?: boolean } = {},
): void {
  refuseLinks(root, path)
  writeWhole(path, content, how)
}

/** A round can come with links in it; what is written through one lands outside, over somebody's file. */
export function refuseLinks(root: string, path: string): void {
  let at = root
  for (const part of relative(root, path).split(sep)) {
    at = join(at, part)
    if (!isLink(at)) continue
    throw new CannotWrite(
      { zh: `写不了“${path}”：“${at}”是一个链接`, en: `cannot write “${path}”: “${at}” is a link` },
      { zh: '删去链接再试。', en: 'Remove the link and try again.' },
    )
  }
}

/** Where nothing can be looked at (a file stands where a folder is wanted), the write itself says why it fails. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  } catch {
    return false
  }
}
