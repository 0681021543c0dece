import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { roundFolder } from '../round/round-folder.ts'
import { openVillage } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { givenAddition } from './given-addition.ts'
import { namedTarget } from './named-target.ts'
import { put } from './put-addition.ts'
import { refuseFiles, refuseNothing } from './refuse-additions.ts'

/** A record into a paper of a village, values into its other fields, or files into its evidence. */
export async function runAdd(
  session: Session,
  [paper = '', village = '', ...files]: readonly string[],
  options: Options,
): Promise<number> {
  const target = namedTarget(paper)
  const given = options.set !== undefined || options.from !== undefined
  if (target.kind.name === 'evidence' && (files.length > 0 || !given)) {
    const { addEvidence } = await import('./add-evidence.ts')
    return addEvidence(session, village, files, options)
  }
  refuseFiles(files)
  if (!given && session.interactive()) {
    const { askAddition } = await import('./ask-addition.ts')
    return askAddition(session, target, village, options)
  }
  refuseNothing(paper, options)
  const plan = givenAddition(session, target, options)
  return withLock(roundFolder(session), () => put(session, plan(openVillage(session, village)), options))
}
