import { join } from 'node:path'
import { readSealed, writeSealed } from './sealed-file.ts'

/** Papers that were read before and held to their schema, as data, by kind and by the hash of their bytes. */
export interface PapersCache {
  /** undefined where it is not known; each call makes the data anew */
  get(kind: string, hash: string): unknown
  /** to be kept, unless the round has that paper no more when `save` is called */
  set(kind: string, hash: string, data: unknown): void
  /** Writes what is new; a disk that refuses costs time later, nothing else. `present`: hashes of the round's papers. */
  save(present: () => ReadonlySet<string>): void
}

/**
 * A file a kind, so that a command pays for the kinds it asks for. It lies in `folder` and nowhere else: what is
 * restricted has a folder of its own. Valid for one build, which knows one set of schemas; without one nothing is kept.
 */
export function openPapersCache(root: string, folder: string, build: string | undefined): PapersCache {
  const kinds = new Map<string, KindFile>()
  const fileOf = (kind: string): KindFile => {
    const known =
      kinds.get(kind) ?? new KindFile(root, join(root, folder, `papers-${kind}.json`), build ?? '')
    kinds.set(kind, known)
    return known
  }
  if (build === undefined) return { get: () => undefined, set: () => {}, save: () => {} }
  return {
    get: (kind, hash) => fileOf(kind).get(hash),
    set: (kind, hash, data) => fileOf(kind).set(hash, data),
    save(present) {
      for (const file of kinds.values()) file.save(present)
    },
  }
}

/** hash → where its data begins and ends in the file */
type Index = ReadonlyMap<string, readonly [from: number, to: number]>

/** A line that says what is where, then the papers as JSON, one behind the other: only those asked for are parsed. */
class KindFile {
  readonly #root: string
  readonly #path: string
  readonly #build: string
  readonly #fresh = new Map<string, unknown>()
  readonly #body: Buffer
  readonly #index: Index

  constructor(root: string, path: string, build: string) {
    this.#root = root
    this.#path = path
    this.#build = build
    this.#body = readSealed(path) ?? Buffer.alloc(0)
    this.#index = this.#readIndex()
  }

  get(hash: string): unknown {
    const piece = this.#piece(hash)
    return piece && JSON.parse(piece.toString('utf8'))
  }

  set(hash: string, data: unknown): void {
    this.#fresh.set(hash, data)
  }

  save(presentNow: () => ReadonlySet<string>): void {
    if (this.#fresh.size === 0) return
    const present = presentNow()
    const pieces = new Map<string, Buffer>()
    for (const hash of this.#index.keys()) {
      const piece = present.has(hash) ? this.#piece(hash) : undefined
      if (piece) pieces.set(hash, piece)
    }
    for (const [hash, data] of this.#fresh) pieces.set(hash, Buffer.from(JSON.stringify(data)))
    this.#fresh.clear()
    const sizes = [...pieces].map(([hash, { length }]) => [hash, length])
    const head = Buffer.from(`${JSON.stringify({ build: this.#build, sizes })}\n`)
    writeSealed(this.#root, this.#path, Buffer.concat([head, ...pieces.values()]))
  }

  #piece(hash: string): Buffer | undefined {
    const place = this.#index.get(hash)
    return place && this.#body.subarray(...place)
  }

  #readIndex(): Index {
    const end = this.#body.indexOf('\n')
    if (end < 0) return new Map()
    const head = JSON.parse(this.#body.toString('utf8', 0, end)) as {
      build: string
      sizes: [string, number][]
    }
    if (head.build !== this.#build) return new Map()
    let from = end + 1
    return new Map(
      head.sizes.map(([hash, size]) => {
        from += size
        return [hash, [from - size, from]]
      }),
    )
  }
}
