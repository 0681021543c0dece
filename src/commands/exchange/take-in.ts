import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Session } from '../../terminal/terminal.ts'
import { authorsOf } from '../round/authors-of.ts'
import { installDrivers } from '../round/install-drivers.ts'
import { installHooks } from '../round/install-hooks.ts'
import { moveRepositories } from '../round/move-repositories.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { type Arrival, placeTags } from './arrival.ts'
import { openDisputes } from './dispute-writers.ts'
import { rememberExchange } from './exchange-record.ts'
import { disputeText } from './keep-disputes.ts'
import { withMeetings } from './known-meetings.ts'
import { type MergedArrivals, mergeArrivals } from './merge-arrivals.ts'
import { mergeCommits } from './merge-commits.ts'
import { refuseForbidden } from './merged-findings.ts'
import { receivedSummary } from './received-summary.ts'
import { showReceived } from './show-received.ts'

export interface ReceiveDesk {
  readonly session: Session
  readonly root: string
  readonly options: Options
  readonly sha256: string
}

/** Merges what arrived with what is here and puts it in place. 1 where something is to be settled. */
export async function takeIn(desk: ReceiveDesk, arrivals: readonly [Arrival, ...Arrival[]]): Promise<number> {
  const { session, root, options, sha256 } = desk
  const merged = mergeArrivals(root, arrivals)
  const found = refuseForbidden(session, root, merged)
  if (found === 'refused') return 1
  const disputes = openDisputes(merged, merged.meetings)
  const summary = receivedSummary({ arrivals, merged, disputes, sha256, errors: found })
  if (options.dryRun !== true) {
    await land(desk, arrivals, merged, disputes)
    const commits = Object.fromEntries(arrivals.map(({ prefix, tip }) => [prefix, tip]))
    const person = arrivals[0]?.sender ?? ''
    rememberExchange(root, { way: 'received', person, date: session.today, sha256, commits })
  }
  showReceived(session, summary, options)
  return disputes.length === 0 ? 0 : 1
}

async function land(
  { session, root, options }: ReceiveDesk,
  arrivals: readonly Arrival[],
  merged: MergedArrivals,
  disputes: readonly OpenDispute[],
): Promise<void> {
  const authors = authorsOf(openRound(session), options)
  const steps = mergeCommits(root, { arrivals, meetings: merged.meetings, merged, authors })
  const kept = disputes.map((one) => ({ id: one.id, file: one.file, text: disputeText(one) }))
  await moveRepositories(root, { steps, disputes: kept, meetings: withMeetings(root, merged.known) })
  for (const arrival of arrivals) placeTags(arrival)
  installDrivers(root)
  installHooks(root)
}
