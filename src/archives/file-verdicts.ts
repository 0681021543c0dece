import type { Text } from '../language.ts'
import type { SealedFile } from '../seals/manifest.ts'
import type { ArchiveContent } from './archive-content.ts'

export type FileState = 'same' | 'changed' | 'missing' | 'added'

export interface FileVerdict {
  /** within the archive */
  readonly path: string
  readonly state: FileState
}

export const fileStates: Readonly<Record<FileState, Text>> = {
  same: { zh: '一致', en: 'the same' },
  changed: { zh: '被改动：内容与封存时不同', en: 'changed: the content is not what was listed' },
  missing: { zh: '缺少：清单里有，案卷里没有', en: 'missing: listed, but not in the archive' },
  added: { zh: '多出：清单里没有，是后来放进去的', en: 'added: in the archive, but not listed' },
}

/** Each file of a list and each there besides, by path. `prefix` is where the listed files lie. */
export function fileVerdicts(
  listed: readonly SealedFile[],
  prefix: string,
  { files }: ArchiveContent,
  isOther: (path: string) => boolean,
): FileVerdict[] {
  const wanted = new Map(listed.map((file) => [`${prefix}${file.path}`, file]))
  const known = [...wanted].map(([path, { size, sha256 }]): FileVerdict => {
    const there = files.get(path)
    if (!there) return { path, state: 'missing' }
    return { path, state: there.size === size && there.sha256 === sha256 ? 'same' : 'changed' }
  })
  const added = [...files.keys()]
    .filter((path) => path.startsWith(prefix) && !wanted.has(path) && !isOther(path))
    .map((path): FileVerdict => ({ path, state: 'added' }))
  return [...known, ...added].sort((a, b) => (a.path < b.path ? -1 : 1))
}
