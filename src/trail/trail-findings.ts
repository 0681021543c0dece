import { contentFindings } from './content-findings.ts'
import { evidenceFindings } from './evidence-findings.ts'
import { damageFindings, dateFindings, deletionFindings, shapeFindings } from './history-findings.ts'
import { keyFindings, nameFindings } from './key-findings.ts'
import { lateKeys } from './late-keys.ts'
import { lostFindings } from './lost-findings.ts'
import { movedFiles, namesOf } from './moved-files.ts'
import { openEnds } from './open-ends.ts'
import type { PresentRound } from './present-round.ts'
import { recordSignatures, type SigningPast } from './record-signatures.ts'
import { restrictedFiles, restrictedFindings } from './restricted-findings.ts'
import { type ReadSeal, readSeals } from './seal-findings.ts'
import type { SealedFiles } from './sealed.ts'
import { sealedChanges } from './sealed-changes.ts'
import { settingFindings } from './setting-findings.ts'
import { commitSignatures, sealSignatures } from './signature-findings.ts'
import type { Trail } from './trail.ts'
import type { TrailFinding } from './trail-finding.ts'

/** Commits that are looked at one by one; null for all. */
export type Since = ReadonlySet<string> | null

/** The two histories of a round; the restricted one is null where it is not here. */
export interface Trails {
  readonly ordinary: Trail
  readonly restricted: Trail | null
}

export interface Verified {
  readonly seals: readonly ReadSeal[]
  readonly found: TrailFinding[]
}

/** Everything there is to say of a round's two histories; `since` narrows what is looked at commit by commit. */
export async function trailFindings(
  { ordinary, restricted }: Trails,
  since: { readonly ordinary: Since; readonly restricted: Since },
  present: PresentRound,
): Promise<Verified> {
  const { seals, found } = readSeals(ordinary)
  const last = seals.at(-1)?.kept.number
  const counted = since.ordinary === null ? seals : seals.filter(({ kept }) => kept.number === last)
  for (const { kept, manifest } of counted) {
    found.push(...lostFindings(ordinary, kept.number, manifest))
    found.push(...(await contentFindings(ordinary, kept, manifest)))
  }
  found.push(...(await restrictedFindings(restricted, counted)))
  found.push(...sealSignatures(counted, present.people, present.signsByKey))
  const filesOf = ({ kept: { number }, manifest: { commit, files } }: ReadSeal) => ({ number, commit, files })
  found.push(...historyFindings(ordinary, since.ordinary, seals.map(filesOf), present))
  if (restricted) found.push(...historyFindings(restricted, since.restricted, [], present))
  found.push(...sealedChanges(ordinary, counted.map(filesOf)))
  if (restricted) found.push(...sealedChanges(restricted, restrictedFiles(restricted)))
  found.push(...keyFindings(present), ...nameFindings(present))
  found.push(...recordSignatures(present, signingPast(ordinary, seals)), ...evidenceFindings(present))
  found.push(...openEnds(ordinary, present))
  return { seals, found }
}

function signingPast(trail: Trail, seals: readonly ReadSeal[]): SigningPast {
  const moved = movedFiles(trail)
  return {
    late: lateKeys(trail, seals),
    villagesBefore: (file) =>
      namesOf(file, moved)
        .slice(1)
        .map((name) => name.split('/').at(-2) ?? ''),
  }
}

function historyFindings(
  trail: Trail,
  since: Since,
  seals: readonly SealedFiles[],
  { people }: PresentRound,
): TrailFinding[] {
  const looked = trail.commits.filter(({ hash }) => since?.has(hash) ?? true)
  return [
    ...shapeFindings(trail),
    ...damageFindings(trail),
    ...settingFindings(trail),
    ...dateFindings(trail, since),
    ...deletionFindings(trail, since, seals),
    ...commitSignatures(looked, people),
  ]
}
