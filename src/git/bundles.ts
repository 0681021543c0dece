import { FROM_FILES } from './harmless-call.ts'
import { feedGit, runGit } from './run-git.ts'

/** Writes the history of references, without what the receiver has, to a file; what git says where it refuses, else null. */
export function createBundle(
  folder: string,
  file: string,
  references: readonly string[],
  without: readonly string[],
): string | null {
  const input = [...references, ...without.map((commit) => `^${commit}`)].map((line) => `${line}\n`).join('')
  return feedGit(folder, ['bundle', 'create', '--quiet', file, '--stdin'], input).err
}

/** Where git keeps the objects of a repository; null where it is none. */
export function objectsFolder(folder: string): string | null {
  return runGit(folder, 'rev-parse', '--path-format=absolute', '--git-path', 'objects')?.trim() ?? null
}

/** An empty repository without settings or hooks of anybody's; what git says where it refuses, else null. */
export function makeBareRepository(folder: string, at: string): string | null {
  return feedGit(folder, ['init', '--quiet', '--bare', '--template=', at], '').err
}

/**
 * Fetches a bundle into a quarantine that borrows our objects, every object looked at. References stand below
 * `refs/incoming/`, ours below `refs/ours/`. What git says where it refuses, else null.
 */
export function fetchBundle(folder: string, quarantine: string, bundle: string): string | null {
  const heads = (runGit(folder, 'for-each-ref', '--format=%(objectname)') ?? '').split('\n')
  const ours = heads
    .filter((line) => line !== '')
    .map((commit, index) => `create refs/ours/${index} ${commit}\n`)
  const held = feedGit(quarantine, ['update-ref', '--stdin'], ours.join('')).err
  if (held !== null) return held
  const strict = ['-c', 'fetch.fsckObjects=true', '-c', 'transfer.fsckObjects=true', '-c', 'gc.auto=0']
  return feedGit(quarantine, [...strict, ...FETCH, bundle, '+refs/*:refs/incoming/*'], '', FROM_FILES).err
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'].concat(
  '--no-recurse-submodules',
)

/** Takes references of a quarantine into ours; what git says where it refuses, else null. */
export function takeFromQuarantine(
  folder: string,
  quarantine: string,
  references: readonly string[],
): string | null {
  return feedGit(folder, ['-c', 'gc.auto=0', ...FETCH, quarantine, ...references], '', FROM_FILES).err
}
