import { evidence } from '../../papers/evidence.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { VillageRound } from '../round/village-round.ts'
import { type EvidenceCopy, evidenceFile } from './evidence-file.ts'

/** Every file that cannot be taken is named, with the reason. */
export function readyEvidence(
  session: Session,
  { village }: VillageRound,
  said: readonly string[],
): EvidenceCopy[] {
  const ready: EvidenceCopy[] = []
  const faults: { zh: string; en: string }[] = []
  const known = listedHashes(village)
  for (const name of said) {
    const file = evidenceFile(session.cwd, name)
    const fault = 'zh' in file ? file : repetition(file, known)
    if (fault) faults.push({ zh: `“${name}”${fault.zh}`, en: `“${name}” ${fault.en}` })
    else if (!('zh' in file)) {
      ready.push(file)
      known.set(file.sha256, name)
    }
  }
  if (faults.length === 0) return ready
  throw new UsageError(
    {
      zh: `没有登记：${faults.map(({ zh }) => zh).join('；')}`,
      en: `nothing was entered: ${faults.map(({ en }) => en).join('; ')}`,
    },
    {
      zh: '去掉或换过这些文件，再登记一次。',
      en: 'Leave these files out or replace them, and enter the rest again.',
    },
  )
}

function repetition(
  file: EvidenceCopy,
  known: ReadonlyMap<string, string>,
): { zh: string; en: string } | null {
  const name = known.get(file.sha256) ?? known.get(file.original)
  return name === undefined ? null : { zh: `与 ${name} 是同一个文件`, en: `is the same file as ${name}` }
}

/** What is listed or lies in the evidence already, by hash. */
function listedHashes(village: VillageRound['village']): Map<string, string> {
  const known = new Map<string, string>()
  for (const [path, file] of village.evidence) known.set(file.sha256, path)
  for (const { data } of papersOf(village, evidence))
    for (const { id, sha256 } of data.evidence) if (sha256 !== null) known.set(sha256, id)
  return known
}
