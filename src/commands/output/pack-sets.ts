import { groupBy } from '../../analysis/group-by.ts'
import { sha256 } from '../../disk/sha256.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Properties } from '../../packages/content-stamp.ts'
import type { Made, MadeContents } from '../../packages/origin.ts'
import { renderDocument } from '../../render/render-document.ts'
import { editionNames } from '../../reports/edition-names.ts'
import { fileSafe } from '../../reports/file-safe.ts'
import { contentsView } from '../../reports/pack-contents.ts'
import type { Recipient } from '../../reports/recipients.ts'
import type { SealNote } from '../../seals/seal-message.ts'
import type { DocumentPlan } from './document-plan.ts'
import { type DraftDocument, withSeal } from './draft-documents.ts'
import type { Output } from './write-outputs.ts'

/** The documents of one who is handed them: a village, a town, a department, a leader; all of a round. */
export interface PackedSet {
  /** '' for the whole round */
  readonly addressee: string
  readonly documents: readonly DraftDocument[]
}

/** The villages to be drafted for: a town learns of all of its villages, whichever of them is named. */
export function packedVillages(
  { each }: Recipient,
  { villages: all }: LoadedWorkspace,
  named: DocumentPlan['villages'],
): DocumentPlan['villages'] {
  const towns = new Set(named.map(({ town }) => town))
  return each === 'town' ? all.filter(({ town }) => town !== '' && towns.has(town)) : named
}

/** Documents by whom they are for; those for nobody yet (分管领导待定) are for nobody. */
export function packSets({ each }: Recipient, documents: readonly DraftDocument[]): readonly PackedSet[] {
  const addresseeOf = ({ village, about }: DraftDocument): string | null => {
    if (each === 'round') return ''
    if (each === 'village') return village?.name ?? null
    if (each === 'town') return village?.town ?? about
    return about?.endsWith('待定') ? null : about
  }
  const sets = groupBy(documents, addresseeOf)
  return [...sets].flatMap(([addressee, its]) => (addressee === null ? [] : [{ addressee, documents: its }]))
}

/** How the files of a set say where they came from. */
export interface SetOrigin {
  readonly version: string
  readonly seal: SealNote | null
  /** what the list of contents is made of */
  readonly contents: MadeContents
  of(made: Made): Properties
  /** called for each document that is set */
  done?(): void
}

/** The files of a set, and its list of contents, which says the hash of each. */
export async function renderSet(
  { addressee, documents }: PackedSet,
  recipient: Recipient,
  { round, today }: LoadedWorkspace,
  origin: SetOrigin,
): Promise<readonly Output[]> {
  const options = { fonts: round.data.house?.fonts ?? {}, date: today, version: origin.version }
  const restricted = recipient.restricted === true
  const outputs: Output[] = []
  const rows = []
  for (const { name, report, edition, view, made } of documents) {
    const path = `${withoutAddressee(name, addressee)}.docx`
    const bytes = await renderDocument(view, { ...options, origin: origin.of(made) })
    origin.done?.()
    rows.push({ path, title: report.title.zh, edition: editionNames[edition].zh, sha256: sha256(bytes) })
    outputs.push({ path: under(addressee, path), bytes, restricted })
  }
  const view = withSeal(contentsView({ recipient, addressee, rows }, round.data, today), origin.seal)
  outputs.push({
    path: under(addressee, '目录.docx'),
    bytes: await renderDocument(view, { ...options, origin: origin.of(origin.contents) }),
    restricted,
  })
  return outputs
}

function withoutAddressee(name: string, addressee: string): string {
  const folder = `${fileSafe(addressee)}/`
  return addressee !== '' && name.startsWith(folder) ? name.slice(folder.length) : name
}

function under(addressee: string, path: string): string {
  return addressee === '' ? path : `${fileSafe(addressee)}/${path}`
}
