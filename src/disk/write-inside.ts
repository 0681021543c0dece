import { lstatSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../usage-error.ts'
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
    throw new UsageError(
      { zh: `写不了“${path}”：“${at}”是一个链接`, en: `cannot write “${path}”: “${at}” is a link` },
      {
        zh: '删去链接，或用 -o 写明存放的位置。',
        en: 'Remove the link, or say with -o where to write.',
      },
    )
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}
