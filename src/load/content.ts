import { createHash } from 'node:crypto'
import type { EvidenceFile } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { diagnose } from './diagnose.ts'
import { disputeProblem, oddityProblem } from './file-problems.ts'
import { type Folder, foldersOf } from './folders.ts'
import { evidenceIn, type PaperFile, type Snapshot } from './snapshot.ts'

/** A folder of the round by what lies in it, before any paper is read. */
export class FolderContent {
  /** folder name; '' for the round itself */
  readonly name: string
  readonly folder: string
  readonly kind: Folder['kind']
  readonly files: readonly PaperFile[]
  /** what is odd about the files themselves */
  readonly odd: readonly Diagnostic[]
  readonly #snapshot: Snapshot
  readonly #others: readonly string[]
  readonly #evidencePaths: readonly string[]
  #evidence: ReadonlyMap<string, EvidenceFile> | undefined
  #key: string | undefined

  /** `others` are the folders of all villages and towns */
  constructor(snapshot: Snapshot, { folder, kind, files, evidence }: Folder, others: readonly string[]) {
    this.#snapshot = snapshot
    this.#others = others
    this.folder = folder
    this.name = folder.slice(folder.lastIndexOf('/') + 1)
    this.kind = kind
    this.files = files
    this.#evidencePaths = evidence
    this.odd = this.#oddities()
  }

  /** the village's name in diagnostics */
  get village(): string | null {
    return this.kind === 'village' ? this.name : null
  }

  get evidence(): ReadonlyMap<string, EvidenceFile> {
    this.#evidence ??= evidenceIn(this.#snapshot, this.#evidencePaths)
    return this.#evidence
  }

  /** All files, by name and content, and what the evidence weighs. */
  get contentKey(): string {
    this.#key ??= this.#digest()
    return this.#key
  }

  #digest(): string {
    const digest = createHash('sha256')
    for (const { path, hash, trouble } of this.files) digest.update(`${path}\0${hash}\0${trouble ?? ''}\n`)
    for (const [path, { size, sha256 }] of this.evidence) digest.update(`${path}\0${size}\0${sha256}\n`)
    for (const odd of this.odd) digest.update(`${odd.file}\0${odd.code}\0${odd.message.zh}\n`)
    return digest.digest('hex')
  }

  #oddities(): Diagnostic[] {
    const odd = this.#snapshot.oddities
      .filter(({ path }) => this.#holds(path))
      .map((entry) => oddityProblem(entry, this.village))
    const disputes = this.#snapshot.disputes.filter(({ file }) => this.#holds(file))
    odd.push(...disputes.map((dispute) => disputeProblem(dispute, this.village)))
    const marker = `${this.folder}/village.yaml`
    if (this.kind === 'village' && !this.files.some(({ path }) => path === marker))
      odd.push(villageMissing(this.folder, this.name))
    return odd
  }

  /** The round holds what lies in the folder of no village or town, such as a link where one should be. */
  #holds(path: string): boolean {
    const within = path.replace(/^restricted\//u, '')
    return this.kind === 'round'
      ? !this.#others.some((folder) => isIn(folder, within))
      : isIn(this.folder, within)
  }
}

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** A round by its content, before any paper is read: enough to know whether anything changed. */
export interface RoundContent {
  readonly root: string
  readonly today: string
  readonly restricted: boolean
  readonly papers: FolderContent
  readonly towns: readonly FolderContent[]
  readonly villages: readonly FolderContent[]
  /** the same as long as nothing changes that findings in any village may depend on besides its own papers */
  readonly contentKey: string
}

export function contentOf(snapshot: Snapshot, today: string): RoundContent {
  const found = foldersOf(snapshot)
  const others = found.filter(({ kind }) => kind !== 'round').map(({ folder }) => folder)
  const folders = found.map((folder) => new FolderContent(snapshot, folder, others))
  const papers =
    folders.find(({ kind }) => kind === 'round') ??
    new FolderContent(snapshot, { folder: '', kind: 'round', files: [], evidence: [] }, others)
  const towns = folders.filter(({ kind }) => kind === 'town')
  const villages = folders.filter(({ kind }) => kind === 'village')
  const restricted = snapshot.papers.filter(({ path }) => path.startsWith('restricted/'))
  const key = (): string => {
    const digest = createHash('sha256').update(today)
    for (const place of [papers, ...towns]) digest.update(place.contentKey)
    for (const { path, hash } of restricted) digest.update(`${path}\0${hash}\n`)
    return digest.update(villages.map(({ folder }) => folder).join('\n')).digest('hex')
  }
  return {
    root: snapshot.root,
    today,
    restricted: restricted.length > 0,
    papers,
    towns,
    villages,
    get contentKey() {
      return key()
    },
  }
}

function villageMissing(folder: string, village: string): Diagnostic {
  return diagnose('round/village-missing', village, {
    file: `${folder}/village.yaml`,
    message: { zh: '这个村的文件夹里没有 village.yaml', en: 'this village has no village.yaml' },
    hint: {
      zh: `运行 inspect init "${village}" 补上；文件夹名写错的，改名。`,
      en: `Run inspect init "${village}" to add it, or mend the name of the folder.`,
    },
  })
}
