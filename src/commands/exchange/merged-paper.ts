import { feedGit } from '../../git/run-git.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { memoryStoreOf } from '../../merging/contents.ts'
import { mergeRound } from '../../merging/merge-round.ts'
import { type OpenDispute, openDispute } from '../../merging/open-dispute.ts'
import type { FileDispute, Store } from '../../merging/round-versions.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { mergeTexts } from './dated-store.ts'
import { openDisputes } from './dispute-writers.ts'
import type { Meeting } from './meeting.ts'
import { mergePaperOf } from './merge-meeting.ts'

interface Answer {
  readonly bytes: Uint8Array
  readonly disputes: readonly OpenDispute[]
}

/**
 * With both histories known, numbers that both sides gave anew anywhere are told apart here too. null where git follows
 * a file that one side moved: under this path the histories hold something else.
 */
export function mergedWithin(
  meeting: Meeting,
  path: string,
  [, ours, theirs]: readonly Uint8Array[],
): Answer | null {
  const texts = [ours, theirs].map((bytes) => (isPaperFile(path) ? new TextDecoder().decode(bytes) : ''))
  const merged = mergePaperOf(meeting, path, texts)
  const { files, store, versions } = merged
  const isAt = (tree: ReadonlyMap<string, string>, bytes: Uint8Array | undefined) => {
    const name = tree.get(path)
    return name !== undefined && bytes !== undefined && Buffer.compare(store.read(name), bytes) === 0
  }
  if (!isAt(versions.ours, ours) || !isAt(versions.theirs, theirs)) return null
  const name = files.get(path)
  return {
    bytes: name === undefined ? new Uint8Array() : store.read(name),
    disputes: openDisputes(merged, [meeting]),
  }
}

/** In a rebase or a cherry-pick git does not say which histories meet: the paper by itself. */
export function mergedAlone(
  folder: string,
  path: string,
  [base, ours, theirs]: readonly Uint8Array[],
): Answer {
  const store: Store = { ...memoryStoreOf(), mergeText: mergeTexts }
  const tree = (bytes: Uint8Array | undefined) =>
    new Map(bytes && bytes.length > 0 ? [[path, store.write(bytes)]] : [])
  const { files, disputes } = mergeRound({ base: tree(base), ours: tree(ours), theirs: tree(theirs) }, store)
  const kind = toPaperVersion(path, ours ?? null)?.kind.name ?? null
  const opened = disputes.map((one: FileDispute) =>
    openDispute(
      { ...one, whole: one.whole && { ours: keptBlob(folder, ours), theirs: keptBlob(folder, theirs) } },
      kind,
      {
        ours: null,
        theirs: null,
      },
    ),
  )
  return { bytes: store.read(files.get(path) ?? ''), disputes: opened }
}

/** The name under which git keeps a version that somebody must choose from. */
function keptBlob(folder: string, bytes: Uint8Array | undefined): string | null {
  return feedGit(folder, ['hash-object', '-w', '--stdin'], bytes ?? new Uint8Array()).out.trim() || null
}
