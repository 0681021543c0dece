import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { readWhole } from '../../disk/read.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { commitMerge, stageMerge, unmergedFiles } from '../../git/conclude-merge.ts'
import { runGit } from '../../git/run-git.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { lookThroughCommit } from '../round/look-through-commit.ts'
import { openDisputes } from './dispute-writers.ts'
import { keepDisputes } from './keep-disputes.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import { type MergedMeetings, mergeMeetings } from './merge-meetings.ts'
import { type Beside, otherRepository } from './other-repository.ts'

/**
 * Merges of git's own that wait for nothing more are concluded; one that git concluded itself is put right. How many
 * disputes came up that git had settled on its own, such as a file that one took out and the other changed.
 */
export function finishMerges(session: Session, root: string): number {
  let found = 0
  for (const prefix of ['restricted/', '']) {
    const folder = prefix === '' ? root : join(root, 'restricted')
    if (!isThere(join(folder, '.git'))) continue
    const waiting = revision(folder, 'MERGE_HEAD')
    const before = revision(folder, 'HEAD^1')
    const merged = revision(folder, 'HEAD^2')
    // While the hook runs that follows a merge, git still names what it has merged.
    if (waiting !== null && waiting !== merged)
      found += conclude(session, root, {
        folder,
        prefix,
        ours: revision(folder, 'HEAD') ?? '',
        theirs: waiting,
      })
    else if (before !== null && merged !== null)
      amend(session, root, { folder, prefix, ours: before, theirs: merged })
  }
  return found
}

function revision(folder: string, name: string): string | null {
  return runGit(folder, 'rev-parse', '--verify', '--quiet', name)?.trim() ?? null
}

/** Whatever was not disputed stands as both sides together have it; what was, as it was settled on the disk. */
function conclude(session: Session, root: string, meeting: Meeting): number {
  const merged = mergeMeetings([meeting])
  const unmerged = new Set(unmergedFiles(meeting.folder).map((file) => `${meeting.prefix}${file}`))
  const untold = merged.disputes.filter(({ file, whole }) => whole !== null && unmerged.has(file))
  if (untold.length > 0) {
    keepDisputes(root, openDisputes({ ...merged, disputes: untold }, [meeting]))
    return untold.length
  }
  for (const path of undisputed(merged)) putMerged(root, merged, path)
  const there = [...merged.files.keys()].filter((path) => isThere(join(root, path)))
  const said =
    stageMerge(
      meeting.folder,
      there.map((path) => path.slice(meeting.prefix.length)),
    ) ??
    looked(session, meeting.folder) ??
    commitMerge(meeting.folder)
  if (said !== null)
    throw new UsageError({ zh: `git 没有完成合并：${said}`, en: `git did not conclude the merge: ${said}` })
  const where = meeting.prefix === '' ? '' : '[restricted] '
  session.out(
    `${where}${session.say({ zh: '合并完成', en: 'merged' })} ${revision(meeting.folder, 'HEAD')?.slice(0, 10)}\n`,
  )
  return 0
}

/** Hooks of the repository are not run: what ours would refuse is refused here. */
function looked(session: Session, cwd: string): string | null {
  if (lookThroughCommit({ ...session, cwd }) === 0) return null
  return session.say({
    zh: '有不该进入记录的内容，见上',
    en: 'something must not enter the history, see above',
  })
}

/**
 * Papers that git took whole from one side, and those of the other repository, cite numbers that this side no longer
 * has. What somebody has changed since is left alone.
 */
function amend(session: Session, root: string, meeting: Meeting): void {
  const head = revision(meeting.folder, 'HEAD') ?? ''
  const beside = otherRepository(root, meeting, head)
  const places = [{ ...meeting, at: head }, ...(beside ? [beside] : [])]
  const merged = mergeMeetings(places)
  if (merged.renamings.length === 0) return
  const changed = undisputed(merged).filter((path) => {
    const place = meetingOf(places, path)
    return place !== undefined && isUntouched(root, place, path) && putMerged(root, merged, path)
  })
  if (changed.length === 0) return
  const list = merged.renamings.map(({ place, from, to }) => `${place} ${from} → ${to}`).join('、')
  session.err(
    `${session.say({
      zh: `两边用了同一个编号：${list}；已改 ${changed.length} 份文书里的引用，请运行 inspect save。`,
      en: `Both sides had given a number: ${list}; ${changed.length} papers cite it anew. Run inspect save.`,
    })}\n`,
  )
}

/** Whether a paper lies on the disk, and is saved, as the merge left it. */
function isUntouched(root: string, { folder, prefix, at }: Beside, path: string): boolean {
  const file = path.slice(prefix.length)
  const [left, saved] = [at, 'HEAD'].map((commit) => runGit(folder, 'show', `${commit}:./${file}`))
  const bytes = readWhole(join(root, path))?.bytes
  const onDisk = bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null
  return onDisk === saved && saved === left
}

function undisputed({ files, versions, disputes }: MergedMeetings): string[] {
  const disputed = new Set(disputes.map(({ file }) => file))
  const paths = new Set([...files.keys(), ...versions.ours.keys()])
  return [...paths].filter((path) => !disputed.has(path) && files.get(path) !== versions.ours.get(path))
}

/** Whether the disk had something else. */
function putMerged(root: string, { files, store }: MergedMeetings, path: string): boolean {
  const name = files.get(path)
  const there = readWhole(join(root, path))?.bytes
  if (name === undefined) {
    if (there) removeFile(join(root, path))
    return there !== undefined
  }
  const bytes = store.read(name)
  if (there && Buffer.compare(there, bytes) === 0) return false
  writeInside(root, join(root, path), bytes)
  return true
}
