import { alignIndex } from './head.ts'
import { feedGit, runGit } from './run-git.ts'

/** How git's own notes of where a branch was name what we did: it is none of the merges that people make by git. */
const NOTED = { GIT_REFLOG_ACTION: 'inspect' }

/** Brings a branch, index and working files to a commit that follows; what git says where it refuses, else null. */
export function moveForward(folder: string, to: string): string | null {
  return feedGit(folder, ['merge', '--quiet', '--ff-only', to], '', NOTED).err
}

/** A file that differs between two commits: its blobs, null where it is not there. */
export interface MovedFile {
  readonly file: string
  readonly from: string | null
  readonly to: string | null
}

export function movedFiles(folder: string, from: string, to: string): MovedFile[] {
  const words = (
    runGit(folder, 'diff', '--raw', '-z', '--no-renames', '--no-abbrev', from, to, '--') ?? ''
  ).split('\0')
  return words.flatMap((word, index): MovedFile[] => {
    const [, old = '', now = ''] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /u.exec(word) ?? []
    if (now === '') return []
    const blob = (said: string) => (/^0+$/u.test(said) ? null : said)
    return [{ file: words[index + 1] ?? '', from: blob(old), to: blob(now) }]
  })
}

/** The blob that git would make of each file on the disk; null where there is none. */
export function blobsOnDisk(folder: string, files: readonly string[]): (string | null)[] {
  return files.map((file) => runGit(folder, 'hash-object', '--no-filters', '--', file)?.trim() ?? null)
}

/** Moves the branch and the index only; the working files are there already. What git says where it refuses, else null. */
export function moveBranch(folder: string, from: string, to: string): string | null {
  return feedGit(folder, ['update-ref', '-m', 'inspect', 'HEAD', to, from], '').err ?? alignIndex(folder)
}
