import { paperKinds } from '../papers/index.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { village as villageKind } from '../papers/village.ts'
import { type EvidenceFile, paperOf, type Village } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { FolderContent } from './content.ts'
import { kindAtHead } from './kind-at-head.ts'
import { mayLieAt, placementProblem } from './placement.ts'
import { readOnce } from './read-once.ts'
import type { ReadPaper } from './read-paper.ts'
import type { PaperFile } from './snapshot.ts'

/** The papers of one village or town, read when first asked for. */
export class LoadedPlace implements Village {
  readonly name: string
  readonly folder: string
  readonly kind: FolderContent['kind']
  readonly #content: FolderContent
  readonly #ofKind = new Map<string, readonly WorkingPaper<unknown>[]>()
  readonly #heads = new Map<PaperFile, string | null>()
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
    this.#papers ??= this.#kept(this.#content.files)
    return this.#papers
  }

  /** What says that it is of another kind, or lies where this kind is not taken, is not read. */
  papersOfKind(name: string): readonly WorkingPaper<unknown>[] {
    const known = this.#ofKind.get(name)
    if (known) return known
    const wanted = paperKinds.find((kind) => kind.name === name)
    const candidates = () =>
      this.#content.files.filter(
        (file) => (!wanted || mayLieAt(wanted, file.path)) && this.#mayBe(file, [name]),
      )
    const kept = this.#papers ?? this.#kept(candidates())
    const papers = kept.filter(({ kind }) => kind.name === name)
    this.#ofKind.set(name, papers)
    return papers
  }

  get evidence(): ReadonlyMap<string, EvidenceFile> {
    return this.#content.evidence
  }

  get dropped(): readonly string[] {
    this.#dropped ??= this.#droppedAmong(this.#content.files)
    return this.#dropped
  }

  get town(): string {
    this.#town ??= paperOf(this, villageKind)?.data.town ?? ''
    return this.#town
  }

  get problems(): readonly Diagnostic[] {
    this.#problems ??= this.#problemsOf(this.#content.files)
    return this.#problems
  }

  /** `dropped` and `problems` as far as papers of these kinds are concerned, by what they say or by their names. */
  concerning(kinds: readonly string[]): { dropped: readonly string[]; problems: readonly Diagnostic[] } {
    const usual = (path: string) => /(?:^|\/)([a-z]+)\.yaml$/u.exec(path)?.[1]
    const files = this.#content.files.filter((file) => {
      const name = usual(file.path)
      return name === undefined || kinds.includes(name) || this.#mayBe(file, kinds)
    })
    return { dropped: this.#droppedAmong(files), problems: this.#problemsOf(files) }
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

  #mayBe(file: PaperFile, kinds: readonly string[]): boolean {
    if (!this.#heads.has(file)) this.#heads.set(file, kindAtHead(file.bytes))
    const kind = this.#heads.get(file) ?? null
    return kind === null || kinds.includes(kind)
  }

  #kept(files: readonly PaperFile[]): WorkingPaper<unknown>[] {
    return files.flatMap((file) => {
      const { paper, kind, source } = this.#readOnce(file)
      return paper && !(kind && placementProblem(kind, source.file, this)) ? [paper] : []
    })
  }

  #droppedAmong(files: readonly PaperFile[]): string[] {
    const kept = new Set(this.#kept(files).map(({ source }) => source.file))
    return files.flatMap((file) => (kept.has(file.path) ? [] : [this.#readOnce(file).kind?.name ?? '']))
  }

  #problemsOf(files: readonly PaperFile[]): readonly Diagnostic[] {
    const read = files.map((file) => this.#readOnce(file))
    // Where the paper is damaged as well, the rest can wait; that it may tell who spoke cannot.
    const misplaced = read.flatMap(({ paper, kind, source }) =>
      kind && (paper || kind.restricted) ? (placementProblem(kind, source.file, this) ?? []) : [],
    )
    return [...this.#content.odd, ...read.flatMap(({ problems }) => problems), ...misplaced]
  }

  #readOnce(file: PaperFile): ReadPaper {
    return readOnce(file, this.#content.village)
  }
}
