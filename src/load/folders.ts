import { byCodePoint } from '../papers/by-code-point.ts'
import type { PaperFile, Snapshot } from './snapshot.ts'

/** A folder of papers: a village, a town, or the round with whatever belongs to neither. */
export interface Folder {
  /** relative to the round: `villages/城东村`; '' for the round itself */
  readonly folder: string
  readonly kind: 'village' | 'town' | 'round'
  readonly files: PaperFile[]
  readonly evidence: string[]
}

/**
 * Parts the files of a round among the folders they belong to: the nearest one above that holds a village.yaml or
 * town.yaml, or stands directly under villages/ or towns/. What lies under restricted/ belongs to the same folder
 * without it. In the order of their names, wherever they lie.
 */
export function foldersOf(snapshot: Snapshot): Folder[] {
  const marked = markedFolders(snapshot.papers)
  const folders = new Map<string, Folder>()
  const folderOf = (path: string): Folder => {
    const [folder, kind] = home(path.replace(/^restricted\//u, ''), marked)
    const known = folders.get(folder) ?? { folder, kind, files: [], evidence: [] }
    folders.set(folder, known)
    return known
  }
  for (const file of snapshot.papers) folderOf(file.path).files.push(file)
  for (const path of snapshot.evidence) folderOf(path).evidence.push(path)
  const name = ({ folder }: Folder) => folder.slice(folder.lastIndexOf('/') + 1)
  return [...folders.values()].sort(
    (a, b) => byCodePoint(name(a), name(b)) || byCodePoint(a.folder, b.folder),
  )
}

type Marked = ReadonlyMap<string, 'village' | 'town'>

function markedFolders(files: readonly PaperFile[]): Marked {
  const marked = new Map<string, 'village' | 'town'>()
  for (const { path } of files) {
    const found = /^(.+)\/(village|town)\.ya?ml$/u.exec(path)
    if (found?.[1] && !path.startsWith('restricted/')) marked.set(found[1], found[2] as 'village' | 'town')
  }
  return marked
}

function home(path: string, marked: Marked): [string, Folder['kind']] {
  for (let folder = parent(path); folder !== ''; folder = parent(folder)) {
    const kind = marked.get(folder)
    if (kind) return [folder, kind]
  }
  const [, folder, top] = /^((villages|towns)\/[^/]+)\//u.exec(path) ?? []
  return folder ? [folder, top === 'villages' ? 'village' : 'town'] : ['', 'round']
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
