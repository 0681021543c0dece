import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { layout } from '../../archives/archive-layout.ts'
import type { ArchiveList } from '../../archives/archive-list.ts'
import { sha256 } from '../../disk/sha256.ts'
import { byPath, filesTree, type Manifest, manifestText, rootOf } from '../../seals/manifest.ts'
import { rootCode } from '../../seals/root-code.ts'

/** The files of an archive by name, to be tampered with. */
export type Files = Map<string, Uint8Array>

export const tagIn = (files: Files) => [...files.keys()].find((name) => name.startsWith(layout.seals)) ?? ''

export function readFiles(zip: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(zip)))
}

export function packFiles(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 1 })
}

export function edit(files: Files, name: string, change: (text: string) => string): void {
  const text = strFromU8(files.get(name) ?? new Uint8Array())
  const changed = change(text)
  if (changed === text) throw new Error(`${name} was not changed`)
  files.set(name, strToU8(changed))
}

function manifestIn(files: Files): Manifest {
  return JSON.parse(strFromU8(files.get(layout.manifest) ?? new Uint8Array()))
}

function listed(files: Files, names: readonly string[], cut: number) {
  return byPath(
    names.map((name) => {
      const bytes = files.get(name) ?? new Uint8Array()
      return { path: name.slice(cut), size: bytes.length, sha256: sha256(bytes) }
    }),
  )
}

/** Makes the lists agree with what lies there now, as whoever forges an archive would: both, or the archive's alone. */
export function forge(files: Files, what: 'both' | 'list' = 'both'): void {
  if (what === 'both') forgeSeal(files)
  const all = listed(
    files,
    [...files.keys()].filter((name) => name !== layout.list),
    0,
  )
  const list: ArchiveList = JSON.parse(strFromU8(files.get(layout.list) ?? new Uint8Array()))
  const root = rootOf(manifestIn(files))
  files.set(layout.list, strToU8(manifestText({ ...list, root, files: all, tree: filesTree(all) })))
}

function forgeSeal(files: Files): void {
  const papers = listed(
    files,
    [...files.keys()].filter((name) => name.startsWith(layout.papers)),
    layout.papers.length,
  )
  const manifest = { ...manifestIn(files), files: papers, tree: filesTree(papers) }
  files.set(layout.manifest, strToU8(manifestText(manifest)))
  const root = rootOf(manifest)
  edit(files, tagIn(files), (text) =>
    text
      .replace(/^Root: .*$/mu, `Root: ${root}`)
      .replace(/^Root-Code: .*$/mu, `Root-Code: ${rootCode(root)}`)
      .replace(/-----BEGIN[\s\S]*/u, ''),
  )
}
