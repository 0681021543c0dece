import { versionChanges } from '../history/version-changes.ts'
import type { SealedFile } from '../seals/manifest.ts'
import { type MovedFiles, namesOf } from './moved-files.ts'
import type { Trail } from './trail.ts'

/** What a seal stands for in one of the two histories. */
export interface SealedFiles {
  readonly number: number
  readonly commit: string
  readonly files: readonly SealedFile[]
}

/** The files of a seal, and which records they held. */
export class Sealed {
  readonly number: number
  readonly #paths: ReadonlySet<string>
  readonly #records = new Map<string, ReadonlySet<string>>()
  readonly #trail: Trail
  readonly #moved: MovedFiles
  readonly commit: string

  constructor(trail: Trail, { number, commit, files }: SealedFiles, moved: MovedFiles) {
    this.#moved = moved
    this.number = number
    this.#trail = trail
    this.commit = commit
    this.#paths = new Set(files.map(({ path }) => path))
  }

  /** Under whatever name: a file that was moved is sealed even so. */
  holds(path: string): boolean {
    return this.#nameOf(path) !== null
  }

  #nameOf(path: string): string | null {
    if (this.#paths.has(path)) return path
    return namesOf(path, this.#moved).find((name) => this.#paths.has(name)) ?? null
  }

  /** Records that came after the seal are free. */
  holdsRecord(path: string, record: string): boolean {
    const name = this.#nameOf(path) ?? path
    const known = this.#records.get(name) ?? this.#read(name)
    this.#records.set(name, known)
    return record === '' || known.has(record)
  }

  #read(path: string): ReadonlySet<string> {
    const key = `records ${path} ${this.commit}`
    const known = this.#trail.remembered.get(key)
    if (Array.isArray(known)) return new Set(known as string[])
    const [bytes = null] = this.#trail.contents([`${this.commit}:./${path}`])
    const records = versionChanges(path, null, bytes).flatMap(({ record }) => record ?? [])
    if (this.#trail.prefix === '') this.#trail.remembered.set(key, records)
    return new Set(records)
  }
}
