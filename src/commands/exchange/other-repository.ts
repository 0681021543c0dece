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
  return { folder, prefix, ours, theirs: parted ?? (first || ours) }
}

/** Seconds since 1970; 0 where there is no such commit. */
function timeOf(folder: string, commit: string): number {
  return Number(runGit(folder, 'log', '-1', '--format=%ct', commit, '--')?.trim() ?? 0)
}

function lastUntil(folder: string, time: number, from = 'HEAD'): string | null {
  return runGit(folder, 'rev-list', '-1', `--min-age=${time}`, from)?.trim() || null
}

function parents(folder: string, commit: string): string[] {
  const said = runGit(folder, 'rev-parse', `${commit}^@`) ?? ''
  return said.split('\n').filter((line) => line !== '')
}
