import { spawnSync } from 'node:child_process'
import { harmlessCall } from './harmless-call.ts'
import { runGit } from './run-git.ts'

/** A branch or tag, and what it points to. */
export interface BundledReference {
  readonly name: string
  readonly object: string
}

/** What a bundle of a repository holds: its branch and all tags; null where there is no branch. */
export function bundledReferences(folder: string): BundledReference[] | null {
  const branch = runGit(folder, 'symbolic-ref', '--quiet', 'HEAD')?.trim()
  const head = runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim()
  if (!branch || !head) return null
  const tags = (runGit(folder, 'for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ object: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }))
  return [{ name: branch, object: head }, ...tags, { name: 'HEAD', object: head }]
}

/**
 * A bundle as `git bundle create` makes it (gitformat-bundle, version 2), but packed afresh by one thread: the same
 * history makes the same bytes, however the repository happened to have packed it. null where git cannot, or where it is
 * larger than a gigabyte.
 */
export function packHistory(folder: string, references: readonly BundledReference[]): Uint8Array | null {
  const objects = [...new Set(references.map(({ object }) => object))]
  const options = ['--revs', '--stdout', '-q', '--threads=1', '--no-reuse-delta', '--no-reuse-object']
  const call = harmlessCall(folder, ['pack-objects', ...options, '--delta-base-offset', '--compression=6'])
  const { status, stdout } = spawnSync('git', call.args, {
    cwd: folder,
    env: call.env,
    input: objects.map((one) => `${one}\n`).join(''),
    maxBuffer: 1 << 30,
  })
  if (status !== 0 || !stdout) return null
  const lines = references.map(({ name, object }) => `${object} ${name}\n`)
  return Buffer.concat([Buffer.from(`# v2 git bundle\n${lines.join('')}\n`), stdout])
}
