import { readBlobs } from '../../git/read-blobs.ts'
import { type SealTag, sealTags, tagContent } from '../../git/read-seal-tags.ts'
import type { CommitFile } from '../../history/commit.ts'
import { readSealMessage, type SealNote } from '../../seals/seal-message.ts'

/** What a history holds of one seal, whether its parts agree or not. */
export interface KeptSeal {
  readonly number: number
  /** `02-withdrawal`: as its file and its tag are named */
  readonly name: string
  /** `seals/02-withdrawal.json` */
  readonly file: string
  /** in which the manifest was added; null where no commit of this history did */
  readonly commit: string | null
  /** as it was added, or as the tag knows it; null where it is nowhere */
  readonly text: string | null
  readonly tag: SealTag | null
  /** the tag whole, with its signature; '' without one */
  readonly tagText: string
  readonly note: SealNote | null
}

const NAME = /^seals\/((\d+)-[a-z]+)\.json$/u

/** Seals by the manifests that were ever added and by the tags that are there, in order. */
export function keptSeals(folder: string, changes: ReadonlyMap<string, readonly CommitFile[]>): KeptSeal[] {
  const added = new Map<string, string>()
  for (const [commit, files] of changes)
    for (const { path, before } of files) {
      const name = NAME.exec(path)?.[1]
      if (name !== undefined && before === null && !added.has(name)) added.set(name, commit)
    }
  const tags = new Map(sealTags(folder).map((tag) => [tag.name.slice('seal/'.length), tag]))
  const names = [...new Set([...added.keys(), ...tags.keys()])].sort()
  const texts = readBlobs(
    folder,
    names.map((name) => `${added.get(name) ?? tags.get(name)?.commit}:./seals/${name}.json`),
  )
  return names
    .map((name, index): KeptSeal => {
      const tag = tags.get(name) ?? null
      const text = texts[index] ?? null
      const tagText = tag?.annotated ? tagContent(folder, tag.object) : ''
      return {
        number: Number.parseInt(name, 10),
        name,
        file: `seals/${name}.json`,
        commit: added.get(name) ?? null,
        text: text && new TextDecoder().decode(text),
        tag,
        tagText,
        note: readSealMessage(tagText),
      }
    })
    .sort((a, b) => a.number - b.number)
}
