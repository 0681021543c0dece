import { openVerifiedCache } from '../../disk/verified-cache.ts'
import { formatVerdict, verdictJson } from '../../terminal/format-verdict.ts'
import type { Session } from '../../terminal/terminal.ts'
import { rootFindings } from '../../trail/root-findings.ts'
import type { TrailFinding } from '../../trail/trail-finding.ts'
import { trailFindings } from '../../trail/trail-findings.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { paperCode } from './paper-code.ts'
import { readPresentRound } from './read-present-round.ts'
import { readTrails } from './read-trails.ts'
import { sinceSeal, unsealedCommits } from './since-seal.ts'

const EVERYTHING = { ordinary: null, restricted: null }

/** 1 where something proves that the trail was touched. */
export async function runVerify(session: Session, options: Options): Promise<number> {
  const root = roundFolder(session)
  const paper = paperCode(options.root)
  const fromSeal = sinceSeal(options)
  const cache = openVerifiedCache(root, `1 ${process.env.BUILD_ID ?? ''}`)
  const trails = readTrails(root, cache)
  const since = fromSeal ? unsealedCommits(root, trails) : EVERYTHING
  const { seals, found } = await trailFindings(trails, since, readPresentRound(root, session.today))
  if (paper) found.push(...rootFindings(paper, seals, !found.some(isError)))
  cache.save()
  const { ordinary, restricted } = trails
  const commits = ordinary.commits.length
  const verdict = { found, seals, commits, restricted: restricted?.commits.length ?? null }
  if (options.json === true) printJson(session, verdictJson(verdict, session.language))
  else session.out(formatVerdict(verdict, session))
  return found.some(isError) ? 1 : 0
}

function isError({ severity }: TrailFinding): boolean {
  return severity === 'error'
}
