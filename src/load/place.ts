import { createHash } from 'node:crypto'
import type { Diagnostic } from '../checks/check.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { village as villageKind } from '../papers/village.ts'
import { type EvidenceFile, paperOf, type Village } from '../papers/workspace.ts'
import { placementProblem } from './placement.ts'
import { type ReadPaper, readPaper } from './read-paper.ts'
import { type PaperFile, weighEvidence } from './snapshot.ts'

/** The files that belong to one village or town, read when first asked for. */
export class LoadedPlace implements Village {
  readonly name: string
  readonly folder: string
  readonly kind: 'village' | 'town' | 'round'
  readonly files: readonly PaperFile[]
  readonly #root: string
  readonly #evidencePaths: readonly string[]
  readonly #odd: readonly Diagnostic[]
  #read: readonly ReadPaper[] | undefined
  #evidence: ReadonlyMap<string, EvidenceFile> | undefined
  #problems: readonly Diagnostic[] | undefined
  #papers: readonly WorkingPaper<unknown>[] | undefined

  constructor(
    root: string,
    folder: string,
    kind: 'village' | 'town' | 'round',
    files: readonly PaperFile[],
    evidence: readonly string[],
    odd: readonly Diagnostic[],
  ) {
    this.#root = root
    this.folder = folder
    this.name = folder.slice(folder.lastIndexOf('/') + 1)
    this.kind = kind
    this.files = files
    this.#evidencePaths = evidence
    this.#odd = odd
  }

  get papers(): readonly WorkingPaper<unknown>[] {
    this.#papers ??= this.#readOnce().flatMap(({ paper, kind, source }) =>
      paper && !(kind && placementProblem(kind, source.file, this)) ? [paper] : [],
    )
    return this.#papers
  }

  get evidence(): ReadonlyMap<string, EvidenceFile> {
    this.#evidence ??= weighEvidence(this.#root, this.#evidencePaths)
    return this.#evidence
  }

  get dropped(): readonly string[] {
    const kept = new Set(this.papers.map(({ source }) => source.file))
    return this.#readOnce().flatMap(({ file, kind }) => (kept.has(file) ? [] : [kind?.name ?? '']))
  }

  get town(): string {
    return paperOf(this, villageKind)?.data.town ?? ''
  }

  get problems(): readonly Diagnostic[] {
    this.#problems ??= this.#findProblems()
    return this.#problems
  }

  #findProblems(): readonly Diagnostic[] {
    const misplaced = this.#readOnce().flatMap(({ paper, kind, source }) =>
      paper && kind ? (placementProblem(kind, source.file, this) ?? []) : [],
    )
    return [...this.#odd, ...this.#readOnce().flatMap(({ problems }) => problems), ...misplaced]
  }

  /** All files of the place, by name and content, and what its evidence weighs. */
  get contentKey(): string {
    const digest = createHash('sha256')
    for (const { path, hash, trouble } of this.files) digest.update(`${path}\0${hash}\0${trouble ?? ''}\n`)
    for (const [path, { size, sha256 }] of this.evidence) digest.update(`${path}\0${size}\0${sha256}\n`)
    for (const odd of this.#odd) digest.update(`${odd.file}\0${odd.code}\n`)
    return digest.digest('hex')
  }

  /** A file of this place as it was read, whether it was kept or dropped. */
  read(file: string): ReadPaper | undefined {
    return this.files.some(({ path }) => path === file)
      ? this.#readOnce().find((read) => read.file === file)
      : undefined
  }

  #readOnce(): readonly ReadPaper[] {
    this.#read ??= this.files.map((file) => readPaper(file, this.kind === 'village' ? this.name : null))
    return this.#read
  }
}
