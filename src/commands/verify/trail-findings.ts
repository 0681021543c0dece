import { pendingFiles } from '../../git/pending-files.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { type TrailFinding, trailFinding } from '../../seals/trail-finding.ts'
import type { Session } from '../../terminal/terminal.ts'
import { contentFindings } from './content-findings.ts'
import { evidenceFindings } from './evidence-findings.ts'
import { dateFindings, deletionFindings, shapeFindings } from './history-findings.ts'
import type { KeptSeal } from './kept-seals.ts'
import { lostFindings } from './lost-findings.ts'
import { objectFindings } from './object-findings.ts'
import { restrictedFiles, restrictedFindings } from './restricted-findings.ts'
import { type ReadSeal, readSeals } from './seal-findings.ts'
import { sealedChanges } from './sealed-changes.ts'
import { commitSignatures, recordSignatures, sealSignatures } from './signature-findings.ts'
import { signedSteps } from './signed-steps.ts'
import type { Trail } from './trail.ts'

type Since = ReadonlySet<string> | null

export interface Verified {
  readonly seals: readonly ReadSeal[]
  readonly found: TrailFinding[]
}

/** Everything there is to say of a round's two histories; `since` narrows what is looked at commit by commit. */
export async function trailFindings(
  session: Session,
  ordinary: Trail,
  restricted: Trail | null,
  since: { readonly ordinary: Since; readonly restricted: Since },
): Promise<Verified> {
  const { seals, found } = readSeals(ordinary)
  const counted = since.ordinary === null ? seals : seals.slice(-1)
  const snapshot = takeSnapshot(ordinary.root)
  const { round } = loadWorkspace(contentOf(snapshot, session.today))
  const { people, signing } = round.data
  const sealed = new Set(seals.flatMap(({ manifest }) => manifest.files.map(({ path }) => path)))
  for (const { kept, manifest } of counted) {
    found.push(...lostFindings(ordinary, kept.number, manifest))
    found.push(...(await contentFindings(ordinary, kept, manifest)))
  }
  found.push(
    ...(await restrictedFindings(restricted, counted)),
    ...sealSignatures(counted, people, signing === 'ssh'),
  )
  for (const trail of [ordinary, ...(restricted ? [restricted] : [])]) {
    const own = trail === ordinary ? since.ordinary : since.restricted
    found.push(...shapeFindings(trail), ...objectFindings(trail), ...dateFindings(trail, own))
    found.push(...deletionFindings(trail, own, trail === ordinary ? sealed : new Set()))
    found.push(
      ...commitSignatures(
        trail.commits.filter(({ hash }) => own?.has(hash) ?? true),
        people,
      ),
    )
  }
  const filesOf = ({ kept: { number }, manifest: { commit, files } }: ReadSeal) => ({ number, commit, files })
  found.push(...sealedChanges(ordinary, counted.map(filesOf)))
  if (restricted) found.push(...sealedChanges(restricted, restrictedFiles(restricted)))
  found.push(...recordSignatures(signedSteps(snapshot), people), ...evidenceFindings(snapshot))
  found.push(...openEnds(ordinary, seals))
  return { seals, found }
}

/** What nobody can vouch for yet. */
function openEnds(trail: Trail, seals: readonly ReadSeal[]): TrailFinding[] {
  const found = unproven(trail, seals.at(-1)?.kept)
  const pending = (pendingFiles(trail.folder) ?? []).length
  if (pending > 0)
    found.push(
      trailFinding(
        'info',
        'verify/unsaved',
        {},
        {
          zh: `${pending} 个文件有改动还没有保存，不在核对之内（证据文件已按现状核对）`,
          en: `${pending} files have changes that are not saved and were not verified (evidence was, as it lies there)`,
        },
      ),
    )
  return found
}

function unproven({ commits }: Trail, last: KeptSeal | undefined): TrailFinding[] {
  if (last === undefined)
    return [
      trailFinding(
        'info',
        'verify/not-sealed',
        {},
        {
          zh: '还没有封存过：记录是否被改写，无从对照',
          en: 'nothing was sealed yet: whether the history was rewritten cannot be told',
        },
      ),
    ]
  const at = commits.findIndex(({ hash }) => hash === last.commit)
  const after = at < 0 ? 0 : commits.length - 1 - at
  if (after === 0) return []
  return [
    trailFinding(
      'info',
      'verify/unproven',
      { commit: last.commit },
      {
        zh: `第${last.number}次封存以后的 ${after} 次保存还没有封存，不能证明没有改过`,
        en: `${after} commits after seal ${last.number} are not sealed yet: that they were not changed cannot be proven`,
      },
    ),
  ]
}
