import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL } from './has-journal.ts'
import { isAlive } from './is-alive.ts'
import { writeWhole } from './write-whole.ts'

/** What a writer is about to do, kept while it does it, so that the next start knows what a cut-off one left. */
export type Journal =
  | { readonly command: 'save'; readonly repositories: readonly SavedHead[] }
  | { readonly command: 'sign'; readonly file: string; readonly before: string; readonly after: string }
  | { readonly command: 'seal'; readonly steps: readonly SealStep[] }
  | { readonly command: 'purge'; readonly files: number }
  | {
      readonly command: 'receive'
      readonly steps: readonly MoveStep[]
      readonly disputes: readonly KeptDispute[]
    }

/** Where a repository stood before a save: '' or `restricted/`, and its commit, null where it had none. */
export interface SavedHead {
  readonly prefix: string
  readonly head: string | null
}

/** A repository, '' or `restricted`, that goes from one commit to another, which git has already. */
export interface MoveStep {
  readonly folder: string
  readonly from: string
  readonly to: string
}

/** A dispute as its file says it. */
export interface KeptDispute {
  readonly id: string
  /** the paper, relative to the round */
  readonly file: string
  readonly text: string
}

/** One repository's part of a seal; the ordinary one is the last. */
export interface SealStep {
  /** '' or `restricted` */
  readonly folder: string
  readonly branch: string
  readonly from: string
  readonly to: string
  readonly tag: string
  readonly tagObject: string
  /** the manifest, relative to the folder */
  readonly file: string
}

/** Does what the journal says, and strikes it out again. Errors that are told are no interruption. */
export async function withJournal<T>(root: string, entry: Journal, work: () => T | Promise<T>): Promise<T> {
  const path = join(root, JOURNAL)
  writeWhole(path, JSON.stringify({ pid: process.pid, ...entry }))
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** What was cut off, which is struck out with this; null where nothing was, or whoever does it still runs. */
export function takeJournal(root: string): Journal | null {
  try {
    const { pid, ...entry } = JSON.parse(readFileSync(join(root, JOURNAL), 'utf8')) as Journal & {
      pid: number
    }
    if (isAlive(pid)) return null
    rmSync(join(root, JOURNAL), { force: true })
    return entry
  } catch {
    return null
  }
}
