import { readSealMessage, type SealNote } from '../seals/seal-message.ts'
import type { CommitChanges, Lookup } from './lookup.ts'

/** A tag of a seal, or what goes by its name. */
export interface KeptTag {
  /** to which it points */
  readonly commit: string
  /** the tag whole, with its signature; '' where it is no annotated one */
  readonly text: string
}

/** What a history holds of one seal, whether its parts agree or not. */
export interface KeptSeal {
  readonly number: number
  /** `02-withdrawal-3f9a2c1`: as its file and its tag are named */
  readonly name: string
  /** `seals/02-withdrawal-3f9a2c1.json` */
  readonly file: string
  /** in which the manifest was added; null where no commit of this history did */
  readonly commit: string | null
  /** as it was added, or as the tag knows it; null where it is nowhere */
  readonly text: string | null
  readonly tag: KeptTag | null
  readonly note: SealNote | null
}

const NAME = /^seals\/(\d+-[a-z]+-[0-9a-f]{7})\.json$/u

/** Seals by the manifests that were ever added and by the tags that are there (by name, without `seal/`), in order. */
export function keptSeals(
  changes: CommitChanges,
  tags: ReadonlyMap<string, KeptTag>,
  contents: Lookup['contents'],
): KeptSeal[] {
  const added = addedManifests(changes)
  const names = [...new Set([...added.keys(), ...tags.keys()])].sort()
  const texts = contents(
    names.map((name) => `${added.get(name) ?? tags.get(name)?.commit}:./seals/${name}.json`),
  )
  return names
    .map((name, index): KeptSeal => {
      const tag = tags.get(name) ?? null
      const text = texts[index] ?? null
      return {
        number: Number.parseInt(name, 10),
        name,
        file: `seals/${name}.json`,
        commit: added.get(name) ?? null,
        text: text && new TextDecoder().decode(text),
        tag,
        note: readSealMessage(tag?.text ?? ''),
      }
    })
    .sort((a, b) => a.number - b.number || order(a.note?.date, b.note?.date))
}

/** By name of the seal, the commit that first brought its manifest. */
function addedManifests(changes: CommitChanges): Map<string, string> {
  const added = new Map<string, string>()
  for (const [commit, files] of changes)
    for (const { path, before } of files) {
      const name = NAME.exec(path)?.[1]
      if (name !== undefined && before === null && !added.has(name)) added.set(name, commit)
    }
  return added
}

function order(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other)
}
