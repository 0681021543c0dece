import { join } from 'node:path'
import type { MoveStep } from '../../disk/journal-entry.ts'
import type { Authors } from '../../git/commit-variables.ts'
import { isAncestor } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { writeCommit } from '../../git/write-commit.ts'
import type { Renaming } from '../../merging/renaming.ts'
import type { Tree } from '../../merging/round-versions.ts'
import type { Arrival } from './arrival.ts'
import { filesIn, type Meeting } from './meeting.ts'
import { treeAt } from './meeting-versions.ts'
import type { MergedMeetings } from './merged-meetings.ts'

interface Merge {
  readonly arrivals: readonly Arrival[]
  readonly meetings: readonly Meeting[]
  readonly merged: MergedMeetings
  readonly authors: Authors
}

/** Commits of what was merged, which no branch points to yet; the restricted repository first. */
export function mergeCommits(root: string, merge: Merge): MoveStep[] {
  const ordered = [...merge.meetings].sort((a, b) => b.prefix.length - a.prefix.length)
  return ordered.flatMap((meeting): MoveStep[] => {
    const to = commitOf(root, meeting, merge)
    return to === meeting.ours
      ? []
      : [{ folder: meeting.prefix === '' ? '' : 'restricted', from: meeting.ours, to }]
  })
}

/** Theirs where ours has nothing of its own; a merge of both; ours with new numbers where nothing came. */
function commitOf(root: string, meeting: Meeting, { arrivals, merged, authors }: Merge): string {
  const { folder, prefix, ours, theirs } = meeting
  const its = filesIn(meeting, merged.files)
  if (isAncestor(folder, ours, theirs) && sameTree(its, treeAt(meeting, theirs))) return theirs
  const contents = contentsOf(meeting, its, merged)
  const alone = isAncestor(folder, theirs, ours)
  if (alone && contents.size === 0) return ours
  const sender = arrivals.find((one) => one.prefix === prefix)?.sender ?? arrivals[0]?.sender ?? ''
  return writeCommit(folder, join(root, '.inspect', `index-${process.pid}`), {
    contents,
    parents: alone ? [ours] : [ours, theirs],
    message: messageOf(sender, theirs, merged.renamings),
    authors,
  })
}

function sameTree(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([path, name]) => other.get(path) === name)
}

function contentsOf(meeting: Meeting, files: Tree, { store }: MergedMeetings) {
  const { prefix } = meeting
  const old = treeAt(meeting, meeting.ours)
  const contents = new Map<string, Uint8Array | string | null>()
  for (const [path, name] of files)
    if (old.get(path) !== name)
      contents.set(path.slice(prefix.length), store.blobOf(name) ?? store.read(name))
  for (const path of old.keys()) if (!files.has(path)) contents.set(path.slice(prefix.length), null)
  return contents
}

function messageOf(sender: string, commit: string, renamings: readonly Renaming[]): string {
  const subject = `合并${sender}的工作（截至 ${commit.slice(0, 10)}）`
  const lines = renamings.map(({ place, from, to }) => `${place}：两边都有 ${from}，一边改编为 ${to}`)
  return `${[subject, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')}\n`
}

/** How many commits a range holds. */
export function countCommits(folder: string, from: string | null, to: string): number {
  return Number(runGit(folder, 'rev-list', '--count', from === null ? to : `${from}..${to}`)?.trim() ?? 0)
}
