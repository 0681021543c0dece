import type { BasePaper } from '../../imports/draft-papers.ts'
import type { Fault, Part } from '../../imports/gathered.ts'
import { type CellPlace, type ImportRow, placeOf, type Trouble } from '../../imports/import-row.ts'
import type { PaperDraft } from '../../imports/paper-draft.ts'
import { contentOf } from '../../load/content.ts'
import { readOnce } from '../../load/read-once.ts'
import type { PaperFile, Snapshot } from '../../load/snapshot.ts'
import { type LoadedWorkspace, loadWorkspace } from '../../load/workspace.ts'
import { keysAt } from '../../papers/fields.ts'
import { rewritePaper } from '../../source/rewrite-paper.ts'
import { sameValue } from '../../source/same-value.ts'
import { Source } from '../../source/source.ts'
import { NextNumbers } from '../round/next-numbers.ts'
import { type PaperText, paperText } from '../round/paper-text.ts'

/** A round as it lies on the disk. */
export interface OpenedRound {
  readonly snapshot: Snapshot
  readonly workspace: LoadedWorkspace
}

/** A draft with the text that it makes. */
export interface WrittenPaper {
  readonly draft: PaperDraft
  readonly text: string
  /** as it would lie on the disk: read once for its schema and for what checks find */
  readonly file: PaperFile
}

/** The papers of an import: where they lie, what they say now, and what they would say. */
export class ImportPapers {
  readonly #round: OpenedRound
  readonly #papers = new Map<string, PaperText>()

  readonly #numbers: NextNumbers

  constructor(round: OpenedRound) {
    this.#round = round
    this.#numbers = new NextNumbers(round.workspace.root, null)
  }

  /** The papers that are there and cannot be read: nothing can be put into them. */
  faultsOf(parts: readonly Part[]): Fault[] {
    const broken = parts.filter(({ village, kind }) => village.dropped.includes(kind.name))
    const isFirst = ({ village, kind, file }: Part, at: number) =>
      at === broken.findIndex((one) => one.village === village && one.kind === kind && one.file === file)
    return broken.filter(isFirst).map(({ village, kind, file }) => ({
      ...{ file, sheet: '' },
      message: {
        zh: `${village.name}的${kind.title.zh}有错，先改好再导入（inspect check ${village.name}）`,
        en: `${kind.title.en} of ${village.name} cannot be read; fix it first (inspect check ${village.name})`,
      },
    }))
  }

  readonly base = (part: Part): BasePaper => {
    const village = this.villageOf(part)
    const paper = paperText({ ...this.#round, village }, part.kind, part.kind.restricted)
    this.#papers.set(paper.path, paper)
    const data = paper.data ?? new Source(paper.path, paper.text).value
    const there = this.#round.snapshot.papers.find(({ path }) => path === paper.path)
    return { path: paper.path, data: data as BasePaper['data'], hash: there?.hash ?? null }
  }

  /** The next free number of the village. */
  nextId(part: Part, prefix: string): string {
    return this.#numbers.of(this.villageOf(part), prefix)
  }

  /** With all its papers, restricted ones too. */
  villageOf({ village }: Part): LoadedWorkspace['villages'][number] {
    const found = this.#round.workspace.villages.find(({ folder }) => folder === village.folder)
    if (!found) throw new Error(`${village.folder} is gone from the round`)
    return found
  }

  /** The text with the draft's data in it; null where nothing changes. */
  textOf({ path, before, data, kind }: PaperDraft): string | null {
    if (sameValue(before, data)) return null
    return rewritePaper(this.#papers.get(path)?.text ?? '', data, (at) => keysAt(kind.schema, at))
  }
}

export function paperFile(path: string, text: string): PaperFile {
  return { path, bytes: new TextEncoder().encode(text), hash: '', trouble: null }
}

/** The same round as if these papers were written. */
export function withWritten(
  { snapshot }: OpenedRound,
  written: readonly WrittenPaper[],
  today: string,
): LoadedWorkspace {
  const texts = new Map(written.map(({ draft, file }) => [draft.path, file]))
  const papers = [...snapshot.papers.filter(({ path }) => !texts.has(path)), ...texts.values()]
  const sorted = papers.sort((a, b) => (a.path < b.path ? -1 : 1))
  return loadWorkspace(contentOf({ ...snapshot, papers: sorted }, today))
}

/** What the schema has against a new paper, each at the cell that it came from. */
export function schemaTroubles({ draft, file }: WrittenPaper): Trouble[] {
  const { problems } = readOnce(file, draft.village)
  return problems.map(({ path = [], message }) => {
    const row = [4, 2, 0]
      .map((length) => draft.origins.get(JSON.stringify(path.slice(0, length))))
      .find((one) => one)
    if (!row)
      return { place: { file: draft.path, sheet: '', row: 0, column: null }, value: null, wanted: message }
    const inner = path.slice(row.table.path.length * 2)
    return { place: placeIn(row, inner), value: null, wanted: message }
  })
}

function placeIn(row: ImportRow, [key]: readonly (string | number)[]): CellPlace {
  const cell = row.cells.find(({ column, at }) => at >= 0 && column.path[0] === key)
  return cell ? placeOf(row, cell) : row.place
}
