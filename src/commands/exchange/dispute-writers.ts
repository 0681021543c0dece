import { readBlobs } from '../../git/read-blobs.ts'
import { readCommits } from '../../git/read-commits.ts'
import { runGit } from '../../git/run-git.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { type OpenDispute, openDispute, type Writer } from '../../merging/open-dispute.ts'
import type { FileDispute } from '../../merging/round-versions.ts'
import { sameSaid } from '../../merging/same-said.ts'
import { type Step, valueAt } from '../../merging/step.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import type { MergedMeetings } from './merged-meetings.ts'

/** Disputes as they are kept for people: labels, both values and who wrote them. */
export function openDisputes(
  { disputes, versions, store }: MergedMeetings,
  meetings: readonly Meeting[],
): OpenDispute[] {
  return disputes.map((dispute) => {
    const meeting = meetingOf(meetings, dispute.file)
    const name = versions.ours.get(dispute.file) ?? versions.theirs.get(dispute.file)
    const kind =
      name === undefined ? null : (toPaperVersion(dispute.file, store.read(name))?.kind.name ?? null)
    const by = {
      ours: meeting ? writerOf(meeting, meeting.ours, meeting.theirs, dispute) : null,
      theirs: meeting ? writerOf(meeting, meeting.theirs, meeting.ours, dispute) : null,
    }
    const whole = dispute.whole && {
      ours: blobOf(dispute.whole.ours),
      theirs: blobOf(dispute.whole.theirs),
    }
    return openDispute({ ...dispute, whole }, kind, by)
  })

  function blobOf(name: string | null): string | null {
    return name === null ? null : store.blobOf(name)
  }
}

/** The last commit of a side that made the value what it is there; a merge only where it took it from neither parent. */
function writerOf(
  { folder, prefix }: Meeting,
  side: string,
  other: string,
  { file, steps }: FileDispute,
): Writer | null {
  const path = file.slice(prefix.length)
  const commits = readCommits(folder, `${other}..${side}`, [path]) ?? []
  const merges = new Set((runGit(folder, 'rev-list', '--merges', `${other}..${side}`) ?? '').split('\n'))
  const names = commits.flatMap(({ hash }) => [hash, `${hash}^1`, `${hash}^2`])
  const blobs = readBlobs(
    folder,
    names.map((name) => `${name}:./${path}`),
  )
  const found = commits.find(({ hash }, index) => {
    const [now = null, first = null, second = null] = blobs.slice(index * 3, index * 3 + 3)
    const isNew = (before: Uint8Array | null) => changes(path, steps, now, before)
    return isNew(first) && (!merges.has(hash) || isNew(second))
  })
  const commit = found ?? commits[0]
  return commit ? { author: commit.author, date: commit.date, commit: commit.hash } : null
}

function changes(
  file: string,
  steps: readonly Step[],
  now: Uint8Array | null,
  before: Uint8Array | null,
): boolean {
  if (steps.length === 0) return Buffer.compare(now ?? Buffer.of(), before ?? Buffer.of()) !== 0
  const [one, other] = [now, before].map((bytes) => toPaperVersion(file, bytes)?.data)
  return !sameSaid(valueAt(one, steps), valueAt(other, steps))
}
