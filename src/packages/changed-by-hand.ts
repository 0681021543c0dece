import { createHash } from 'node:crypto'
import { contentHashOf } from './content-stamp.ts'

const STAMP = /\n<!-- inspect:([0-9a-f]{64}) -->\n$/u

/** Text with the hash of itself in a last line that Markdown does not show. */
export function stampText(text: string): string {
  return `${text.trimEnd()}\n\n<!-- inspect:${hashOf(text)} -->\n`
}

/** Whether a file is not, to the letter, what this program wrote: someone's work that must not be overwritten. */
export function changedByHand(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { stated, actual } = contentHashOf(bytes)
    return stated !== actual
  }
  const text = new TextDecoder().decode(bytes)
  const stamp = STAMP.exec(text)
  return stamp?.[1] !== hashOf(text.slice(0, stamp?.index))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.trimEnd()).digest('hex')
}
