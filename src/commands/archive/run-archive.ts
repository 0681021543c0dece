import { join, resolve } from 'node:path'
import type { ArchiveContent } from '../../archives/archive-content.ts'
import { layout } from '../../archives/archive-layout.ts'
import type { ArchiveList } from '../../archives/archive-list.ts'
import { checkArchive } from '../../archives/check-archive.ts'
import { withLock } from '../../disk/lock.ts'
import { sha256 } from '../../disk/sha256.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { SealedFile } from '../../seals/manifest.ts'
import { sealLine } from '../../seals/seal-message.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { archiveParts, bundleOf, listOf } from './archive-parts.ts'
import { printVerdict } from './archive-verdict.ts'
import { type KeptFile, keptPapers, type LookedThrough, paperOutputs } from './kept-papers.ts'
import { madeDocuments } from './made-documents.ts'
import { missingParts } from './missing-parts.ts'
import { oldTexts } from './old-texts.ts'
import { placeArchive, placeRestricted, refuseTaken } from './place-archive.ts'
import { readersOf, restrictedFile, restrictedPart } from './restricted-part.ts'
import { type SealedState, sealedState } from './sealed-state.ts'

/** Files a round. 1 where something is missing, or what is sealed does not agree with its manifest. */
export async function runArchive(
  session: Session,
  [action, file = '']: readonly string[],
  options: Options,
): Promise<number> {
  if (action !== undefined) return otherAction(session, action, file, options)
  const workspace = openRound(session)
  const readers = options.openOnly === true ? null : readersOf(workspace, options)
  const state = sealedState(workspace.root)
  const missing = missingParts(workspace, state, readers)
  if (missing.length > 0 || !state) {
    for (const text of missing) session.err(`${printable(session.say(text))}\n`)
    session.err(
      `${session.say({ zh: `缺 ${missing.length} 样，没有立卷。`, en: `Missing: ${missing.length}. Nothing was filed.` })}\n`,
    )
    return 1
  }
  const target = targetOf(session, workspace, options)
  refuseTaken(target, options)
  if (readers && workspace.restricted) refuseTaken(restrictedFile(target), options)
  return withLock(workspace.root, () => fileRound({ session, workspace, state, target, options, readers }))
}

interface Desk {
  readonly session: Session
  readonly workspace: LoadedWorkspace
  readonly state: SealedState
  readonly target: string
  readonly options: Options
  /** who can open the restricted part; null where none is wanted */
  readonly readers: readonly string[] | null
}

async function fileRound(desk: Desk): Promise<number> {
  const { session, workspace, state, target, options, readers } = desk
  const { inMemory, all, texts, unsealed } = await gather(desk)
  const { file: list, code } = listOf(workspace, state, unsealed, all)
  const standing = printVerdict(session, checkArchive(contentOf(all, [...texts, list])))
  if (standing === 'unfit') return 1
  if (options.dryRun !== true) {
    if (readers && workspace.restricted)
      placeRestricted(
        session,
        target,
        await restrictedPart(workspace, state, readers, isClosed(desk) ? bundleOf(workspace.root) : null),
      )
    placeArchive(session, target, function* () {
      yield* inMemory
      yield* keptPapers(workspace.root, state)
      yield list
    })
    session.out(
      `${session.say({ zh: `案卷校验码：${code}（写在卷皮上）`, en: `Code of the archive: ${code} (for its box)` })}\n`,
    )
  }
  for (const { date, by, subject } of unsealed)
    session.err(
      `${printable(session.say({ zh: `封存以后的保存，没有封存：${date} ${by} ${subject}`, en: `not sealed, saved after the seal: ${date} ${by} ${subject}` }))}\n`,
    )
  if (!session.quiet) session.err(`${sealLine(state.seal)}\n`)
  return standing === 'sound' ? 0 : 1
}

async function otherAction(
  session: Session,
  action: string,
  file: string,
  options: Options,
): Promise<number> {
  if (action === 'open') return (await import('./open-archive.ts')).openArchive(session, file, options)
  throw new UsageError(
    { zh: `archive 没有“${action}”这一项`, en: `archive knows no “${action}”` },
    {
      zh: '立卷不写别的；打开案卷写 archive open <文件>。',
      en: 'Write archive alone, or archive open <file>.',
    },
  )
}

interface Gathered {
  readonly inMemory: readonly KeptFile[]
  readonly all: readonly SealedFile[]
  readonly texts: readonly KeptFile[]
  readonly unsealed: ArchiveList['unsealed']
}

/** Everything that goes in, searched for who spoke: papers as sealed, all they ever said, documents, the rest. */
async function gather(desk: Desk): Promise<Gathered> {
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
function isClosed({ options, readers, workspace }: Desk): boolean {
  return options.closedHistory === true && readers !== null && workspace.restricted
}

/** What was saved once cannot be mended any more without another history than the one that was sealed. */
function gateHistory({ session, workspace, state }: Desk): void {
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

/** An archive before it is written, as its own verifier will see it. */
function contentOf(
  files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[],
  texts: readonly KeptFile[],
): ArchiveContent {
  const bytes = new Map(texts.map((file) => [file.path, file.bytes]))
  const own = texts.map((file): [string, { size: number; sha256: string }] => [
    file.path,
    { size: file.bytes.length, sha256: sha256(file.bytes) },
  ])
  return {
    files: new Map([...own, ...files.map(({ path, size, sha256 }) => [path, { size, sha256 }] as const)]),
    bytes: (path) => bytes.get(path) ?? null,
    odd: [],
    knowsRsa: true,
  }
}

/** A zip file, or a folder where the name that was given is not of one. */
function targetOf(session: Session, { root, round }: LoadedWorkspace, { output }: Options): string {
  if (typeof output === 'string') return resolve(session.cwd, output)
  return join(root, 'out/归档', `${round.data.name.replaceAll(/[\\/:*?"<>|\s]/gu, '')}案卷.zip`)
}
