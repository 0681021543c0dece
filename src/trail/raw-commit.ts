/** A commit as git keeps it. */
export interface RawCommit {
  readonly hash: string
  readonly parents: readonly string[]
  readonly tree: string
  readonly author: Stamp
  readonly committer: Stamp
  /** armoured; null where it is not signed */
  readonly signature: string | null
  /** what a signature stands for */
  readonly signedText: string
  readonly message: string
}

interface Stamp {
  readonly name: string
  /** seconds since 1970 */
  readonly time: number
  /** the day where it was written, YYYY-MM-DD */
  readonly day: string
}

/** Header lines, of which those of a signature go on behind a blank; an empty line; the message. */
export function readRawCommit(hash: string, text: string): RawCommit {
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end + 1)
  const signed = /^gpgsig(?:-sha256)? ((?:.*\n)(?: .*\n)*)/mu.exec(head)
  const field = (name: string) =>
    [...head.matchAll(new RegExp(`^${name} (.*)$`, 'gmu'))].map(([, value = '']) => value)
  return {
    hash,
    parents: field('parent'),
    tree: field('tree')[0] ?? '',
    author: readStamp(field('author')[0] ?? ''),
    committer: readStamp(field('committer')[0] ?? ''),
    signature: signed?.[1]?.replaceAll(/^ /gmu, '') ?? null,
    signedText: signed ? text.slice(0, signed.index) + text.slice(signed.index + signed[0].length) : text,
    message: end < 0 ? '' : text.slice(end + 2),
  }
}

function readStamp(line: string): Stamp {
  const [, name = '', seconds = '0', sign = '+', hours = '0', minutes = '0'] =
    /^(.*?) <[^>]*> (-?\d+) ([+-])(\d\d)(\d\d)$/u.exec(line) ?? []
  const time = Number(seconds)
  const shift = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1)
  return { name, time, day: dayAt(time + shift) }
}

function dayAt(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
