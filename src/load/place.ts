import type { WorkingPaper } from '../papers/paper.ts'
import { village as villageKind } from '../papers/village.ts'
import { type EvidenceFile, paperOf, type Village } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { FolderContent } from './content.ts'
import { placementProblem } from './placement.ts'
import { type ReadPaper, readPaper } from './read-paper.ts'
import type { PaperFile } from './snapshot.ts'

/** The papers of one village or town, read when first asked for. */
export class LoadedPlace implements Village {
  readonly name: string
  readonly folder: string
  readonly kind: FolderContent['kind']
  readonly #content: FolderContent
  readonly #read = new Map<PaperFile, ReadPaper>()
  #problems: readonly Diagnostic[] | undefined
  #papers: readonly WorkingPaper<unknown>[] | undefined
  #dropped: readonly string[] | undefined
  #town: string | undefined

  constructor(content: FolderContent) {
    this.#content = content
    this.name = content.name
    this.folder = content.folder
    this.kind = content.kind
  }

  get papers(): readonly WorkingPaper<unknown>[] {
    this.#papers ??= this.#readAll().flatMap(({ paper, kind, source }) =>
      paper && !(kind && placementProblem(kind, source.file, this)) ? [paper] : [],
    )
    return this.#papers
  }

  get evidence(): ReadonlyMap<string, EvidenceFile> {
    return this.#content.evidence
  }

  get dropped(): readonly string[] {
    this.#dropped ??= this.#findDropped()
    return this.#dropped
  }

  #findDropped(): string[] {
    const kept = new Set(this.papers.map(({ source }) => source.file))
    return this.#readAll().flatMap(({ file, kind }) => (kept.has(file) ? [] : [kind?.name ?? '']))
  }

  get town(): string {
    this.#town ??= paperOf(this, villageKind)?.data.town ?? ''
    return this.#town
  }

  get problems(): readonly Diagnostic[] {
    this.#problems ??= this.#findProblems()
    return this.#problems
  }

  #findProblems(): readonly Diagnostic[] {
    const misplaced = this.#readAll().flatMap(({ paper, kind, source }) =>
      paper && kind ? (placementProblem(kind, source.file, this) ?? []) : [],
    )
    return [...this.#content.odd, ...this.#readAll().flatMap(({ problems }) => problems), ...misplaced]
  }

  get contentKey(): string {
    return this.#content.contentKey
  }

  /** A file of this place as it was read, whether it was kept or dropped. */
  read(path: string): ReadPaper | undefined {
    const file = this.#content.files.find((one) => one.path === path)
    return file && this.#readOnce(file)
  }

  readThose(paths: ReadonlySet<string>): readonly ReadPaper[] {
    return this.#content.files.filter(({ path }) => paths.has(path)).map((file) => this.#readOnce(file))
  }

  #readAll(): readonly ReadPaper[] {
    return this.#content.files.map((file) => this.#readOnce(file))
  }

  #readOnce(file: PaperFile): ReadPaper {
    const read = this.#read.get(file) ?? readPaper(file, this.#content.village)
    this.#read.set(file, read)
    return read
  }
}
