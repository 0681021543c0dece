import { layout } from '../../archives/archive-layout.ts'
import type { ArchiveList } from '../../archives/archive-list.ts'
import { sha256 } from '../../disk/sha256.ts'
import type { SealedFile } from '../../seals/manifest.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import type { ArchiveDesk } from './archive-desk.ts'
import { archiveParts } from './archive-parts.ts'
import { type KeptFile, type LookedThrough, paperOutputs } from './kept-papers.ts'
import { madeDocuments } from './made-documents.ts'
import { oldTexts } from './old-texts.ts'

interface Gathered {
  readonly inMemory: readonly KeptFile[]
  readonly all: readonly SealedFile[]
  readonly texts: readonly KeptFile[]
  readonly unsealed: ArchiveList['unsealed']
}

/** Everything that goes in, searched for who spoke: papers as sealed, all they ever said, documents, the rest. */
export async function gatherArchive(desk: ArchiveDesk): Promise<Gathered> {
  const { session, workspace, state } = desk
  const papers: LookedThrough = { hashes: [], texts: [] }
  gateOutputs(paperOutputs(workspace.root, state, papers), workspace, session)
  if (!isClosed(desk)) gateHistory(desk)
  const made = await madeDocuments(session, workspace)
  const { files: parts, unsealed } = archiveParts(workspace, state, papers.texts, !isClosed(desk))
  const ours = new Set<string>([layout.verifier, layout.history])
  gateOutputs([...made, ...parts.filter(({ path }) => !ours.has(path))], workspace, session)
  const inMemory = [...parts, ...made]
  const hashes = inMemory.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) }))
  return { inMemory, all: [...hashes, ...papers.hashes], texts: [...papers.texts, ...parts], unsealed }
}

/** Whether the history goes into the restricted part alone. */
export function isClosed({ options, readers, workspace }: ArchiveDesk): boolean {
  return options.closedHistory === true && readers !== null && workspace.restricted
}

/** What was saved once cannot be mended any more without another history than the one that was sealed. */
function gateHistory({ session, workspace, state }: ArchiveDesk): void {
  try {
    gateOutputs(oldTexts(workspace.root, state), workspace, session)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(
      {
        zh: '从前保存过的文书会泄露谁反映过情况，没有立卷',
        en: 'papers that were saved once would tell who spoke: nothing was filed',
      },
      {
        zh: '历史改不得：加 --closed-history，历史只放进加密的受限部分。',
        en: 'A history is not changed: with --closed-history it goes into the encrypted part alone.',
      },
    )
  }
}
