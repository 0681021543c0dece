import { openVerifiedCache } from '../../disk/verified-cache.ts'
import { noHistory } from '../../git/no-history.ts'
import { reachable } from '../../git/read-raw-commits.ts'
import { isDay } from '../../papers/is-day.ts'
import { formatVerdict, verdictJson } from '../../terminal/format-verdict.ts'
import type { Session } from '../../terminal/terminal.ts'
import { rootFindings } from '../../trail/root-findings.ts'
import type { Trail } from '../../trail/trail.ts'
import type { TrailFinding } from '../../trail/trail-finding.ts'
import { trailFindings } from '../../trail/trail-findings.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { paperCode } from './paper-code.ts'
import { presentRound } from './read-present-round.ts'
import { readTrail } from './read-trail.ts'

/** 1 where something proves that the trail was touched. */
export async function runVerify(session: Session, options: Options): Promise<number> {
  const root = roundFolder(session)
  const paper = paperCode(options.root)
  const sinceSeal = wantsSinceSeal(options)
  const cache = openVerifiedCache(root, `1 ${process.env.BUILD_ID ?? ''}`)
  const ordinary = readTrail(root, '', cache)
  if (ordinary === null) throw unverifiable()
  const restricted = readTrail(root, 'restricted/', cache)
  const since = {
    ordinary: sinceSeal ? afterLastSeal(root, ordinary) : null,
    restricted: sinceSeal && restricted ? afterLastSeal(`${root}/restricted`, restricted) : null,
  }
  const { seals, found } = await trailFindings(
    { ordinary, restricted },
    since,
    presentRound(root, session.today),
  )
  if (paper) found.push(...rootFindings(paper, seals, !found.some(isError)))
  cache.save()
  const verdict = {
    found,
    seals,
    commits: ordinary.commits.length,
    restricted: restricted?.commits.length ?? null,
  }
  if (options.json === true) printJson(session, verdictJson(verdict, session.language))
  else session.out(formatVerdict(verdict, session))
  return found.some(isError) ? 1 : 0
}

function isError({ severity }: TrailFinding): boolean {
  return severity === 'error'
}

function wantsSinceSeal({ since }: Options): boolean {
  if (since === undefined || since === 'seal') return since === 'seal'
  const said = String(since)
  throw new UsageError(
    { zh: `--since 的“${said}”不认得`, en: `--since “${said}” is unknown` },
    isDay(said)
      ? { zh: '只能从最近一次封存起核对：--since seal。', en: 'It counts from the last seal: --since seal.' }
      : { zh: '写 --since seal。', en: 'Write --since seal.' },
  )
}

/** null where nothing was sealed: then all of it is looked at. */
function afterLastSeal(folder: string, { seals }: Trail): ReadonlySet<string> | null {
  const sealed = seals.flatMap(({ commit }) => (commit === null ? [] : [`^${commit}`]))
  return sealed.length > 0 ? new Set(reachable(folder, 'HEAD', ...sealed) ?? []) : null
}

function unverifiable(): UsageError {
  return noHistory(
    { zh: '本轮还没有 git 记录，无从核对', en: 'the round has no history to verify' },
    { zh: '先运行 inspect save。', en: 'Run inspect save first.' },
  )
}
