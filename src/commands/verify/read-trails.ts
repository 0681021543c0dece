import type { VerifiedCache } from '../../disk/verified-cache.ts'
import { noHistory } from '../../git/no-history.ts'
import type { Trails } from '../../trail/trail-findings.ts'
import { readTrail } from './read-trail.ts'

/** Both histories of a round; a UsageError where there is not even the ordinary one. */
export function readTrails(root: string, cache: VerifiedCache): Trails {
  const ordinary = readTrail(root, '', cache)
  if (ordinary !== null) return { ordinary, restricted: readTrail(root, 'restricted/', cache) }
  throw noHistory(
    { zh: '本轮还没有 git 记录，无从核对', en: 'the round has no history to verify' },
    { zh: '先运行 inspect save。', en: 'Run inspect save first.' },
  )
}
