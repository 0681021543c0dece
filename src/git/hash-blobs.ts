import { spawn } from 'node:child_process'
import { createHash, type Hash } from 'node:crypto'
import { harmlessCall } from './harmless-call.ts'

/**
 * SHA-256 in hex of the content of each object, whatever its size, in one call of git; null for those that are not
 * there or are no files.
 */
export function hashBlobs(folder: string, blobs: readonly string[]): Promise<Map<string, string | null>> {
  const wanted = [...new Set(blobs)]
  const hashes = new Map<string, string | null>(wanted.map((blob) => [blob, null]))
  if (wanted.length === 0) return Promise.resolve(hashes)
  const call = harmlessCall(folder, ['cat-file', '--batch'])
  return new Promise((resolve) => {
    const git = spawn('git', call.args, {
      cwd: folder,
      env: call.env,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const reader = new BatchHashes(wanted, hashes)
    git.stdout.on('data', (chunk: Buffer) => reader.take(chunk))
    git.on('error', () => resolve(hashes))
    git.on('close', () => resolve(hashes))
    git.stdin.on('error', () => {})
    git.stdin.end(wanted.map((blob) => `${blob}\n`).join(''))
  })
}

/** `<hash> blob <size>\n<content>\n` or `<name> missing\n`, one after the other, in pieces of any length. */
class BatchHashes {
  readonly #wanted: readonly string[]
  readonly #hashes: Map<string, string | null>
  #at = 0
  #head = ''
  #digest: Hash | null = null
  #isBlob = false
  /** bytes of the content that are still to come, the line end behind them counted */
  #left = 0

  constructor(wanted: readonly string[], hashes: Map<string, string | null>) {
    this.#wanted = wanted
    this.#hashes = hashes
  }

  take(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) rest = this.#digest ? this.#content(rest, this.#digest) : this.#header(rest)
  }

  #header(chunk: Buffer): Buffer {
    const end = chunk.indexOf(10)
    this.#head += chunk.toString('latin1', 0, end < 0 ? chunk.length : end)
    if (end < 0) return Buffer.alloc(0)
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(this.#head) ?? []
    this.#head = ''
    if (type === undefined) this.#at += 1
    else {
      this.#digest = createHash('sha256')
      this.#isBlob = type === 'blob'
      this.#left = Number(size) + 1
    }
    return chunk.subarray(end + 1)
  }

  #content(chunk: Buffer, digest: Hash): Buffer {
    const piece = chunk.subarray(0, Math.min(chunk.length, this.#left))
    this.#left -= piece.length
    digest.update(this.#left === 0 ? piece.subarray(0, -1) : piece)
    if (this.#left === 0) {
      const name = this.#wanted[this.#at]
      if (name !== undefined && this.#isBlob) this.#hashes.set(name, digest.digest('hex'))
      this.#digest = null
      this.#at += 1
    }
    return chunk.subarray(piece.length)
  }
}
