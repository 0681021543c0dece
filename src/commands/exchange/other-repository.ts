import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { mergeBases } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import type { Meeting } from './meeting.ts'

/** The other repository as it was when a merge was made, and the commit that was its last then. */
export interface Beside extends Meeting {
  readonly at: string
}

/**
 * What lay in the other repository when two histories met in one: its papers cite what is renumbered there. Where it was
 * merged as well, both its sides; else all of it is ours. null where it is not here.
 */
export function otherRepository(root: string, meeting: Meeting, merge: string): Beside | null {
  const folder = meeting.prefix === '' ? join(root, 'restricted') : root
  if (!isThere(join(folder, '.git'))) return null
  const last =
    parents(folder, 'HEAD').length === 2 ? 'HEAD' : lastUntil(folder, timeOf(meeting.folder, merge))
  const at = last && runGit(folder, 'rev-parse', '--verify', '--quiet', last)?.trim()
  if (!at) return null
  const [ours, theirs] = parents(folder, at)
  const prefix = meeting.prefix === '' ? 'restricted/' : ''
  if (ours && theirs) return { folder, prefix, ours, theirs, at }
  return { ...aloneBeside(folder, prefix, at, meeting), at }
}

/** A repository where nothing came: what was saved in it since the other's histories parted is ours alone. */
export function aloneBeside(folder: string, prefix: string, ours: string, meeting: Meeting): Meeting {
  const [base = ''] = mergeBases(meeting.folder, meeting.ours, meeting.theirs)
  const parted = lastUntil(folder, timeOf(meeting.folder, base) - 1, ours)
  const first = runGit(folder, 'rev-list', '--max-parents=0', ours)?.trim().split('\n').at(-1)
  const theirs = parted ?? (first || ours)
  return { folder, prefix, ours, theirs, before: cameBefore(folder, theirs, ours, meeting) }
}

/**
 * What of the other side had come into a repository before it comes into this one: known by who wrote it, since the two
 * are merged on days of their own.
 */
function cameBefore(folder: string, parted: string, ours: string, meeting: Meeting): Meeting['before'] {
  const mine = authors(meeting.folder, `${meeting.theirs}..${meeting.ours}`)
  const its = [...authors(meeting.folder, `${meeting.ours}..${meeting.theirs}`)].filter(
    (one) => !mine.has(one),
  )
  const isTheirs = (range: string) => its.some((one) => authors(folder, range).has(one))
  const chain = lines(runGit(folder, 'rev-list', '--first-parent', '--parents', `${parted}..${ours}`))
  for (const line of chain) {
    const [, one, other] = line.split(' ')
    if (one && other && isTheirs(`${one}..${other}`)) return { ours: one, theirs: other }
  }
  // Taken in as it was, where nothing of ours stood beside it.
  const commits = chain.map((line) => line.split(' ')[0] ?? '').reverse()
  const first = commits.findIndex((commit) => !isTheirs(`${commit}^..${commit}`))
  const last = first < 0 ? commits.at(-1) : commits[first - 1]
  return last === undefined ? undefined : { ours: parted, theirs: last }
}

function authors(folder: string, range: string): Set<string> {
  return new Set(lines(runGit(folder, 'log', '--format=%ae', range, '--')))
}

function lines(text: string | null): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '')
}

/** Seconds since 1970; 0 where there is no such commit. */
function timeOf(folder: string, commit: string): number {
  return Number(runGit(folder, 'log', '-1', '--format=%ct', commit, '--')?.trim() ?? 0)
}

function lastUntil(folder: string, time: number, from = 'HEAD'): string | null {
  return runGit(folder, 'rev-list', '-1', `--min-age=${time}`, from)?.trim() || null
}

function parents(folder: string, commit: string): string[] {
  return lines(runGit(folder, 'rev-parse', `${commit}^@`))
}
