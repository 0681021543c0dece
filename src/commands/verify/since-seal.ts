import { reachable } from '../../git/read-raw-commits.ts'
import { isDay } from '../../papers/is-day.ts'
import type { Trail } from '../../trail/trail.ts'
import type { Since, Trails } from '../../trail/trail-findings.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** Whether `--since` asks for what came after the last seal alone. */
export function sinceSeal({ since }: Options): boolean {
  if (since === undefined || since === 'seal') return since === 'seal'
  const said = String(since)
  throw new UsageError(
    { zh: `--since 的“${said}”不认得`, en: `--since “${said}” is unknown` },
    isDay(said)
      ? { zh: '只能从最近一次封存起核对：--since seal。', en: 'It counts from the last seal: --since seal.' }
      : { zh: '写 --since seal。', en: 'Write --since seal.' },
  )
}

/** Commits of each history that its seals have not seen. */
export function unsealedCommits(root: string, { ordinary, restricted }: Trails) {
  return {
    ordinary: afterLastSeal(root, ordinary),
    restricted: restricted && afterLastSeal(`${root}/restricted`, restricted),
  }
}

/** null where nothing was sealed: then all of it is looked at. */
function afterLastSeal(folder: string, { seals }: Trail): Since {
  const sealed = seals.flatMap(({ commit }) => (commit === null ? [] : [`^${commit}`]))
  return sealed.length > 0 ? new Set(reachable(folder, 'HEAD', ...sealed) ?? []) : null
}
