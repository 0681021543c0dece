import { join, resolve } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { withLock } from '../../disk/lock.ts'
import { hashOfFile } from '../../disk/read.ts'
import { withScratchFolder } from '../../disk/scratch-within.ts'
import { runGit } from '../../git/run-git.ts'
import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { authorsOf } from '../round/authors-of.ts'
import { installDrivers } from '../round/install-drivers.ts'
import { installHooks } from '../round/install-hooks.ts'
import { moveRepositories } from '../round/move-repositories.ts'
import { openRound } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { type Arrival, arrivalOf, dropIncoming, placeTags } from './arrival.ts'
import { openDisputes } from './dispute-writers.ts'
import { rememberExchange } from './exchange-record.ts'
import { disputeText } from './keep-disputes.ts'
import type { Meeting } from './meeting.ts'
import { mergeCommits } from './merge-commits.ts'
import { type MergedMeetings, mergeMeetings } from './merge-meetings.ts'
import { refuseForbidden } from './merged-findings.ts'
import { aloneBeside } from './other-repository.ts'
import { receivedSummary } from './received-summary.ts'
import { refuseUnready } from './refuse-unready.ts'
import { showReceived } from './show-received.ts'

/** Puts what came together with what is here. 1 where something is to be settled. */
export async function runReceive(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const file = resolve(session.cwd, said)
  if (!isThere(file)) throw new UsageError({ zh: `没有“${said}”这个文件`, en: `there is no file “${said}”` })
  return withLock(root, () =>
    withScratchFolder(join(root, '.inspect'), async (scratch) => {
      refuseUnready(root)
      const { sha256 } = hashOfFile(file) ?? { sha256: '' }
      const desk: Desk = { session, root, options, sha256 }
      const arrivals = await arrivalsOf(desk, file, scratch)
      try {
        return await takeIn(desk, arrivals)
      } finally {
        for (const { folder } of arrivals) dropIncoming(folder)
      }
    }),
  )
}

async function arrivalsOf(
  { session, root, options }: Desk,
  file: string,
  scratch: string,
): Promise<Arrival[]> {
  if (options.restricted !== true) {
    if (isThere(`${file}.restricted.age`)) tellRestricted(session)
    return [arrivalOf(root, '', file, join(scratch, 'ordinary'))]
  }
  const { openRestricted } = await import('./restricted-package.ts')
  const opened = await openRestricted(root, file, scratch, options)
  return [
    arrivalOf(root, '', file, join(scratch, 'ordinary')),
    arrivalOf(root, 'restricted/', opened, join(scratch, 'restricted')),
  ]
}

function tellRestricted(session: Session): void {
  session.err(
    `${session.say({
      zh: '旁边还有受限文书的包（.restricted.age），没有接收；要接收的加 --restricted。',
      en: 'Restricted papers lie beside it (.restricted.age) and were not taken in: add --restricted for them.',
    })}\n`,
  )
}

interface Desk {
  readonly session: Session
  readonly root: string
  readonly options: Options
  readonly sha256: string
}

async function takeIn(desk: Desk, arrivals: readonly Arrival[]): Promise<number> {
  const { session, root, options, sha256 } = desk
  const meetings = [...arrivals, ...standing(root, arrivals)]
  const merged = mergeMeetings(meetings)
  const found = refuseForbidden(session, root, merged)
  if (found === 'refused') return 1
  const disputes = openDisputes(merged, meetings)
  const summary = receivedSummary({ arrivals, merged, disputes, sha256, errors: found })
  if (options.dryRun !== true) {
    await land(desk, arrivals, meetings, merged, disputes)
    const commits = Object.fromEntries(arrivals.map(({ prefix, tip }) => [prefix, tip]))
    const person = arrivals[0]?.sender ?? ''
    rememberExchange(root, { way: 'received', person, date: session.today, sha256, commits })
  }
  showReceived(session, summary, options)
  return disputes.length === 0 ? 0 : 1
}

/** The restricted repository where nothing came for it: its papers may cite what is renumbered. */
function standing(root: string, arrivals: readonly Arrival[]): Meeting[] {
  const folder = join(root, 'restricted')
  if (arrivals.some(({ prefix }) => prefix !== '') || !isThere(join(folder, '.git'))) return []
  const ours = runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim()
  const [arrival] = arrivals
  return ours && arrival ? [aloneBeside(folder, 'restricted/', ours, arrival)] : []
}

async function land(
  { session, root, options }: Desk,
  arrivals: readonly Arrival[],
  meetings: readonly Meeting[],
  merged: MergedMeetings,
  disputes: readonly OpenDispute[],
): Promise<void> {
  const authors = authorsOf(openRound(session), options)
  const steps = mergeCommits(root, { arrivals, meetings, merged, authors })
  const kept = disputes.map((one) => ({ id: one.id, file: one.file, text: disputeText(one) }))
  await moveRepositories(root, steps, kept)
  for (const arrival of arrivals) placeTags(arrival)
  installDrivers(root)
  installHooks(root)
}
