import { runGit } from './run-git.ts'

/** Lines of a file of the round, from 1, both ends counted; a path with `/`, relative to the round. */
export interface Lines {
  readonly file: string
  readonly from: number
  readonly to: number
}

export interface LastCommit {
  /** abbreviated; null where the lines were changed since, or git does not know the file */
  readonly commit: string | null
  /** YYYY-MM-DD, as its author wrote it */
  readonly date: string | null
}

interface BlamedLine {
  readonly commit: string
  /** seconds since 1970 */
  readonly time: number
  readonly date: string
}

/**
 * The commit that last changed each range, in the round or its restricted repository; null without git. Neither
 * authors nor messages: they name people.
 */
export function lastCommits(root: string, ranges: readonly Lines[]): (LastCommit | null)[] {
  const files = new Map(
    [...new Set(ranges.map(({ file }) => file))].map((file) => [file, blameOf(root, file, ranges)]),
  )
  return ranges.map(({ file, from, to }) => {
    const blamed = files.get(file) ?? null
    if (blamed === null) return null
    return newest(blamed, from, to)
  })
}

function newest(lines: ReadonlyMap<number, BlamedLine | null>, from: number, to: number): LastCommit {
  let last: BlamedLine | null = null
  for (let number = from; number <= to; number += 1) {
    const line = lines.get(number)
    if (line === undefined) continue
    if (line === null) return NOT_COMMITTED
    if (last === null || line.time > last.time) last = line
  }
  return last === null ? NOT_COMMITTED : { commit: last.commit, date: last.date }
}

const NOT_COMMITTED: LastCommit = { commit: null, date: null }
/** Beyond these the whole file is asked for: a command line has its limits. */
const MOST_RANGES = 60

/** By line; null for one that is not committed. The whole is null without git, empty where git does not know the file. */
function blameOf(
  root: string,
  file: string,
  ranges: readonly Lines[],
): ReadonlyMap<number, BlamedLine | null> | null {
  const restricted = file.startsWith('restricted/')
  const folder = restricted ? `${root}/restricted` : root
  const path = restricted ? file.slice('restricted/'.length) : file
  const its = ranges.filter((range) => range.file === file)
  const wanted = new Set(its.map(({ from, to }) => `-L${from},${to}`))
  const only = wanted.size > MOST_RANGES ? [] : [...wanted]
  const text = runGit(
    folder,
    '-c',
    'blame.ignoreRevsFile=',
    'blame',
    '--line-porcelain',
    '--no-textconv',
    ...only,
    '--',
    path,
  )
  if (text !== null) return readBlame(text)
  return runGit(folder, 'rev-parse', '--git-dir') === null ? null : new Map()
}

/** One line of the file a block: a head with the commit and the line, then fields, then the line itself. */
function readBlame(text: string): Map<number, BlamedLine | null> {
  const blocks = text.split(/^\t.*\n?/mu).filter((block) => block !== '')
  return new Map(blocks.map(readBlock))
}

function readBlock(block: string): [line: number, blamed: BlamedLine | null] {
  const [, commit = '', line = '0'] = /^([0-9a-f]{40,64}) \d+ (\d+)/u.exec(block) ?? []
  const [, seconds = '0'] = /^author-time (\d+)$/mu.exec(block) ?? []
  const [, zone = '+0000'] = /^author-tz (\S+)$/mu.exec(block) ?? []
  const time = Number(seconds)
  if (/^0+$/u.test(commit)) return [Number(line), null]
  return [Number(line), { commit: commit.slice(0, 8), time, date: dayOf(time, zone) }]
}

/** The day where the author was. */
function dayOf(time: number, zone: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d)(\d\d)$/u.exec(zone) ?? []
  const shift = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1)
  return new Date((time + shift) * 1000).toISOString().slice(0, 10)
}
