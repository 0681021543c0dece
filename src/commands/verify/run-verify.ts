import { openVerifiedCache } from '../../disk/verified-cache.ts'
import { reachable } from '../../git/read-raw-commits.ts'
import type { TrailFinding } from '../../seals/trail-finding.ts'
import { isDay } from '../../terminal/session.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { formatVerdict, verdictJson } from './format-verdict.ts'
import { paperCode, rootFindings } from './root-findings.ts'
import { readTrail, type Trail } from './trail.ts'
import { trailFindings } from './trail-findings.ts'

/** 1 where something proves that the trail was touched. */
export async function runVerify(session: Session, options: Options): Promise<number> {
  const root = roundFolder(session)
  const paper = paperCode(options.root)
  const sinceSeal = wantsSinceSeal(options)
  const cache = openVerifiedCache(root, `1 ${process.env.BUILD_ID ?? ''}`)
  const ordinary = readTrail(root, '', cache)
  if (ordinary === null) throw noHistory()
  const restricted = readTrail(root, 'restricted/', cache)
  const since = (trail: Trail | null) => (sinceSeal && trail ? afterLastSeal(trail) : null)
  const { seals, found } = await trailFindings(session, ordinary, restricted, {
    ordinary: since(ordinary),
    restricted: since(restricted),
  })
  const intact = !found.some(({ severity }) => severity === 'error')
  const all: TrailFinding[] = [...found, ...(paper ? rootFindings(paper, seals, intact) : [])]
  cache.save()
  const verdict = {
    found: all,
    seals,
    commits: ordinary.commits.length,
    restricted: restricted?.commits.length ?? null,
  }
  if (options.json === true)
    session.out(`${JSON.stringify(verdictJson(verdict, session.language), null, 2)}\n`)
  else session.out(formatVerdict(verdict, session))
  return all.some(({ severity }) => severity === 'error') ? 1 : 0
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
function afterLastSeal({ folder, seals }: Trail): ReadonlySet<string> | null {
  const last = seals.findLast(({ commit }) => commit !== null)?.commit
  return last ? new Set(reachable(folder, 'HEAD', `^${last}`) ?? []) : null
}

function noHistory(): UsageError {
  return new UsageError(
    { zh: '本轮还没有 git 记录，无从核对', en: 'the round has no history to verify' },
    { zh: '先运行 inspect save。', en: 'Run inspect save first.' },
  )
}
