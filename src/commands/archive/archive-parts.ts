import { layout } from '../../archives/archive-layout.ts'
import { type ArchiveList, archiveRoot, LIST_FORMAT } from '../../archives/archive-list.ts'
import { archivedPapers, archivedRound } from '../../archives/archived-papers.ts'
import { instructions } from '../../archives/instructions.ts'
import { type SignedSeal, signatureFiles, type TextFile } from '../../archives/signature-files.ts'
import { signatureVerdicts } from '../../archives/signature-verdicts.ts'
import { readOwnText } from '../../disk/own-files.ts'
import { sha256 } from '../../disk/sha256.ts'
import { commitsSince } from '../../git/commits-since.ts'
import { bundledReferences, packHistory } from '../../git/pack-history.ts'
import { tagContent } from '../../git/read-seal-tags.ts'
import { runGit } from '../../git/run-git.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { byPath, filesTree, MANIFEST_FORMAT, manifestText, type SealedFile } from '../../seals/manifest.ts'
import { rootCode } from '../../seals/root-code.ts'
import { sealTag } from '../../seals/seal-message.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import { knownSeals } from '../round/last-seal.ts'
import type { KeptFile } from './kept-papers.ts'
import type { SealedState } from './sealed-state.ts'

const encoder = new TextEncoder()

/** Everything in an archive but papers and documents: manifest, signatures, history, verifier, instructions. */
export function archiveParts(
  { root, round }: LoadedWorkspace,
  { seal, manifest, manifestBytes }: SealedState,
  kept: readonly KeptFile[],
  openHistory: boolean,
): { readonly files: KeptFile[]; readonly unsealed: ArchiveList['unsealed'] } {
  const papers = archivedPapers(contentOf(kept))
  const archived = archivedRound(papers)
  const signatures = archived ? signatureVerdicts(archived, true) : []
  const seals = knownSeals(root).map((one) => ({ ...one, text: tagContent(root, one.tag.object) }))
  const unsealed = commitsSince(root, seal.tag.commit)
  const verifier = readOwnText('dist/verifier.html')
  const inInk = signatures.filter(({ body }) => body === null).length
  const facts = {
    manifest,
    code: seal.code,
    unsealed,
    verifier: sha256(encoder.encode(verifier)),
    signatures: signatures.length - inInk + seals.filter(({ text }) => signedAt(text) >= 0).length,
    inInk,
    history: openHistory,
  }
  const signed = seals.flatMap((one): SignedSeal[] => signedSeal(sealTag(one), one))
  const texts: TextFile[] = [
    { path: layout.instructions, text: instructions(facts) },
    { path: layout.verifier, text: verifier },
    ...seals.map((one) => ({ path: `${layout.seals}${nameOf(sealTag(one))}.txt`, text: one.text })),
    ...signatureFiles(round.data.people, signatures, signed),
  ]
  const files = [
    { path: layout.manifest, bytes: manifestBytes },
    ...(openHistory ? [{ path: layout.history, bytes: bundleOf(root) }] : []),
    ...texts.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  ]
  return { files, unsealed }
}

function contentOf(kept: readonly KeptFile[]) {
  const files = new Map(kept.map((file) => [file.path, file]))
  return {
    files: new Map(kept.map(({ path, bytes }) => [path, { size: bytes.length, sha256: '' }])),
    bytes: (path: string) => files.get(path)?.bytes ?? null,
    odd: [],
    knowsRsa: true,
  }
}

function signedAt(text: string): number {
  return text.indexOf('-----BEGIN SSH SIGNATURE-----')
}

function signedSeal(
  tag: string,
  { text, by, date }: { readonly text: string; readonly by: string; readonly date: string },
): SignedSeal[] {
  const at = signedAt(text)
  return at < 0 ? [] : [{ name: nameOf(tag), by, date, text: text.slice(0, at), signature: text.slice(at) }]
}

/** `seal/01-withdrawal-3f9a2c1` → `01-withdrawal-3f9a2c1` */
function nameOf(tag: string): string {
  return tag.slice('seal/'.length)
}

/** The branch and all tags; a UsageError where git cannot. */
export function bundleOf(root: string): Uint8Array {
  const references = bundledReferences(root)
  const bundle = references && packHistory(root, references)
  if (bundle) return bundle
  throw new UsageError(
    { zh: 'git 打不了历史包（库不在分支上，或者历史超过 1 GB）', en: 'git cannot bundle the history' },
    { zh: '运行 inspect doctor 查看。', en: 'See inspect doctor.' },
  )
}

/** The list of everything in an archive, as its last file, and the code that stands for it. */
export function listOf(
  { round, root, today }: LoadedWorkspace,
  { seal }: SealedState,
  unsealed: ArchiveList['unsealed'],
  all: readonly SealedFile[],
): { readonly file: KeptFile; readonly code: string } {
  const files = byPath(all)
  const list: ArchiveList = {
    format: LIST_FORMAT,
    round: round.data.name,
    date: today,
    manifest: MANIFEST_FORMAT,
    root: seal.root,
    head: runGit(root, 'rev-parse', 'HEAD')?.trim() ?? '',
    unsealed,
    version,
    tree: filesTree(files),
    files,
  }
  return {
    file: { path: layout.list, bytes: encoder.encode(manifestText(list)) },
    code: rootCode(archiveRoot(list)),
  }
}
