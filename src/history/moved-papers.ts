import { flatPaper } from './flat-paper.ts'
import { type PaperVersion, toPaperVersion } from './paper-version.ts'

/** What one step made of a file; null where it was not there. */
export interface FileStep {
  /** relative to the round */
  readonly file: string
  readonly before: Uint8Array | null
  readonly after: Uint8Array | null
}

interface Found {
  readonly file: string
  readonly bytes: Uint8Array
  readonly version: PaperVersion
}

/**
 * Papers that one step put into another folder or gave another name: by the new name, the old. They are word for word
 * the same, hold mostly the same records, or lie in a folder whose other papers went the same way.
 */
export function movedPapers(steps: readonly FileStep[]): Map<string, string> {
  const gone = steps.flatMap(({ file, before, after }) => (after === null ? found(file, before) : []))
  const come =
    gone.length === 0
      ? []
      : steps.flatMap(({ file, before, after }) => (before === null ? found(file, after) : []))
  const moved = new Map<string, string>()
  const folders = new Map<string, string>()
  const pair = (fits: (one: Found, other: Found) => boolean) => {
    for (const one of gone) {
      if ([...moved.values()].includes(one.file)) continue
      const other = come.find((each) => !moved.has(each.file) && sameKind(one, each) && fits(one, each))
      if (!other) continue
      moved.set(other.file, one.file)
      folders.set(folderOf(one.file), folderOf(other.file))
    }
  }
  pair((one, other) => Buffer.compare(one.bytes, other.bytes) === 0)
  pair(holdTheSame)
  pair((one, other) => folders.get(folderOf(one.file)) === folderOf(other.file))
  return moved
}

function found(file: string, bytes: Uint8Array | null): Found[] {
  const version = toPaperVersion(file, bytes)
  return bytes && version ? [{ file, bytes, version }] : []
}

function sameKind({ version: one }: Found, { version: other }: Found): boolean {
  return one.kind === other.kind
}

/** At least half of the records of either are in both. */
function holdTheSame(one: Found, other: Found): boolean {
  const [old, now] = [recordsOf(one.version), recordsOf(other.version)]
  const both = [...old].filter((record) => now.has(record)).length
  return both > 0 && 2 * both >= Math.max(old.size, now.size)
}

function recordsOf(version: PaperVersion): Set<string> {
  const records = [...flatPaper(version)].filter(([id]) => id !== '')
  return new Set(
    records.map(([id, values]) =>
      JSON.stringify([id, [...values.values()].map(({ key, value }) => [key, value])]),
    ),
  )
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
