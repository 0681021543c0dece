import { isPaperFile } from '../papers/is-paper-file.ts'
import { mergePaper } from './merge-paper.ts'
import type { Merging } from './merging.ts'
import type { FileDispute, RoundVersions, Store } from './round-versions.ts'

interface MergedFile {
  /** of its content; null where it is gone */
  readonly name: string | null
  readonly disputes: readonly FileDispute[]
}

/** One file of a round: as the side has it that changed it, else put together, else a dispute of the whole. */
export function mergeFile(
  path: string,
  trees: RoundVersions,
  store: Store,
  keep: Merging['keep'],
): MergedFile {
  const names: Names = {
    base: trees.base.get(path) ?? null,
    ours: trees.ours.get(path) ?? null,
    theirs: trees.theirs.get(path) ?? null,
  }
  const { base, ours, theirs } = names
  if (ours === theirs || theirs === base) return { name: ours, disputes: [] }
  if (ours === base) return { name: theirs, disputes: [] }
  if (OURS.test(path)) return { name: ours ?? theirs, disputes: [] }
  return (
    mergedPaper(path, names, store, keep) ?? mergedText(path, names, store) ?? wholeDispute(path, names, keep)
  )
}

function mergedPaper(file: string, { base, ours, theirs }: Names, store: Store, keep: Merging['keep']) {
  if (ours === null || theirs === null || !isPaperFile(file)) return null
  const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(store.read(name))
  const texts = { base: base === null ? null : text(base), ours: text(ours), theirs: text(theirs) }
  const merged = mergePaper(file, texts, keep)
  if (merged === null) return null
  const name = store.write(new TextEncoder().encode(merged.text))
  return { name, disputes: merged.disputes.map((one): FileDispute => ({ ...one, file, whole: null })) }
}

/** Templates, notes, and papers that somebody left unreadable. */
const TEXT = /\.(?:ya?ml|md|txt)$/iu

function mergedText(file: string, { base, ours, theirs }: Names, store: Store): MergedFile | null {
  if (base === null || ours === null || theirs === null || !TEXT.test(file)) return null
  const merged = store.mergeText?.(store.read(base), store.read(ours), store.read(theirs)) ?? null
  return merged === null ? null : { name: store.write(merged), disputes: [] }
}

/** What the program itself wrote: each keeps what its own version wrote. */
const OURS = /^(?:restricted\/)?(?:\.gitignore|\.gitattributes|\.schemas\/.*|\.vscode\/.*)$/u

interface Names {
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string | null
}

/** What one took out and the other changed stays; of two versions ours does. */
function wholeDispute(file: string, { base, ours, theirs }: Names, keep: Merging['keep']): MergedFile {
  const removedBy = ours === null ? 'ours' : theirs === null ? 'theirs' : null
  const dispute: FileDispute = {
    ...{ file, steps: [], removedBy, base: undefined, ours: undefined, theirs: undefined },
    whole: { ours, theirs },
  }
  return { name: keep === 'base' ? base : (ours ?? theirs), disputes: [dispute] }
}
