import { spawnSync } from 'node:child_process'
import { harmlessCall } from './harmless-call.ts'

/** Contents of `revision:path` names, in one call of git; null for those that are not there. */
export function readBlobs(folder: string, names: readonly string[]): (Uint8Array | null)[] {
  return readObjects(folder, names, 'blob')
}

/** The same of objects of another type. */
export function readObjects(
  folder: string,
  names: readonly string[],
  type: 'blob' | 'commit',
): (Uint8Array | null)[] {
  if (names.length === 0) return []
  const call = harmlessCall(folder, ['cat-file', '--batch', '--buffer'])
  const { stdout, status } = spawnSync('git', call.args, {
    cwd: folder,
    env: call.env,
    input: names.map((name) => `${name.replaceAll('\n', '')}\n`).join(''),
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  if (status !== 0) return names.map(() => null)
  return parseBatch(stdout, names.length, type)
}

/** `<hash> <type> <size>\n<content>\n` or `<name> missing\n`, one after the other. */
function parseBatch(out: Buffer, count: number, type: string): (Uint8Array | null)[] {
  const blobs: (Uint8Array | null)[] = []
  let at = 0
  while (blobs.length < count) {
    const end = out.indexOf(10, at)
    if (end < 0) break
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(out.toString('utf8', at, end)) ?? []
    const bytes = size === undefined ? null : out.subarray(end + 1, end + 1 + Number(size))
    blobs.push(kind === type ? bytes : null)
    at = size === undefined ? end + 1 : end + 2 + Number(size)
  }
  return blobs
}
