import { readBlobs } from '../../git/read-blobs.ts'
import type { Store } from '../../merging/round-versions.ts'
import type { Meeting } from './meeting.ts'

/** Contents of both repositories by name: `ordinary:<blob>`, `restricted:<blob>`, and what a merge makes anew. */
export class RoundStore implements Store {
  readonly #folders: ReadonlyMap<string, string>
  readonly #known = new Map<string, Uint8Array>()
  readonly #made = new Map<string, Uint8Array>()

  constructor(meetings: readonly Pick<Meeting, 'folder' | 'prefix'>[]) {
    this.#folders = new Map(meetings.map(({ folder, prefix }) => [repositoryOf(prefix), folder]))
  }

  static nameOf(prefix: string, blob: string): string {
    return `${repositoryOf(prefix)}:${blob}`
  }

  /** Papers are read in one call of git rather than one by one. */
  fetch(names: Iterable<string>): void {
    const wanted = [...new Set(names)].filter((name) => !this.#known.has(name) && !this.#made.has(name))
    for (const [repository, folder] of this.#folders) {
      const its = wanted.filter((name) => name.startsWith(`${repository}:`))
      const blobs = readBlobs(
        folder,
        its.map((name) => name.slice(repository.length + 1)),
      )
      for (const [index, name] of its.entries()) this.#known.set(name, blobs[index] ?? new Uint8Array())
    }
  }

  read(name: string): Uint8Array {
    this.fetch([name])
    return this.#made.get(name) ?? this.#known.get(name) ?? new Uint8Array()
  }

  write(bytes: Uint8Array): string {
    const name = `made:${this.#made.size}`
    this.#made.set(name, bytes)
    return name
  }

  /** The blob that git has of a content; null for what a merge made. */
  blobOf(name: string): string | null {
    return this.#made.has(name) ? null : name.slice(name.indexOf(':') + 1)
  }
}

function repositoryOf(prefix: string): string {
  return prefix === '' ? 'ordinary' : 'restricted'
}
