import { spawnSync } from 'node:child_process'
import { harmlessCall } from './harmless-call.ts'
import { runGit } from './run-git.ts'

export interface StagedFile {
  /** relative to the repository */
  readonly file: string
  /** null where the file goes */
  readonly blob: string | null
  readonly link: boolean
}

/** What the commit that is being made would change; null where there is no repository. */
export function stagedFiles(folder: string): StagedFile[] | null {
  const raw = runGit(folder, 'diff', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev')
  if (raw === null) return null
  const words = raw.split('\0')
  return words.flatMap((word, index): StagedFile[] => {
    const [, mode = '', blob = ''] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) /u.exec(word) ?? []
    const file = words[index + 1]
    if (mode === '' || file === undefined) return []
    return [{ file, blob: mode === '000000' ? null : blob, link: mode === '120000' }]
  })
}

/** Bytes of each blob; 0 for one that is not there, such as another repository put into this one. */
export function blobSizes(folder: string, blobs: readonly string[]): number[] {
  const call = harmlessCall(folder, ['cat-file', '--batch-check=%(objectsize)'])
  const { stdout } = spawnSync('git', call.args, {
    cwd: folder,
    env: call.env,
    input: blobs.map((blob) => `${blob}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = (stdout ?? '').split('\n')
  return blobs.map((_, index) => Number(/^\d+$/u.exec(lines[index] ?? '')?.[0] ?? 0))
}
