import type { Diagnostic } from '../source/diagnostic.ts'
import type { PaperKind, WorkingPaper } from './paper.ts'
import type { ChecklistPaper } from './types/checklist.ts'
import type { QuestionnairePaper } from './types/questionnaire.ts'
import type { RoundPaper } from './types/round.ts'

/** A scan or photograph beside the papers. */
export interface EvidenceFile {
  /** bytes */
  readonly size: number
  readonly sha256: string
}

/** A village or a town: a folder and the papers in it, restricted ones included where they are here. */
export interface Place {
  /** folder name, which is how commands name it */
  readonly name: string
  /** relative to the round: `villages/城东村` */
  readonly folder: string
  readonly papers: readonly WorkingPaper<unknown>[]
  /** those of one kind, where they can be had without reading the others */
  papersOfKind?(name: string): readonly WorkingPaper<unknown>[]
  /** files under `evidence/`, by path relative to the round: `villages/城东村/evidence/ZZ-001.jpg` */
  readonly evidence: ReadonlyMap<string, EvidenceFile>
  /** kinds of the papers that are there but could not be read: references into them are not reported again */
  readonly dropped: readonly string[]
  /** what was found while reading its papers */
  readonly problems: readonly Diagnostic[]
  /** the same as long as nothing in the folder changes, its restricted papers and evidence included */
  readonly contentKey: string
}

export interface Village extends Place {
  /** name of its town as village.yaml gives it; '' where that paper is missing */
  readonly town: string
}

export interface Workspace {
  /** absolute path of the round */
  readonly root: string
  readonly round: WorkingPaper<RoundPaper>
  /** undefined where the round has none: papers that need it are not scored */
  readonly questionnaire: WorkingPaper<QuestionnairePaper> | undefined
  readonly checklist: WorkingPaper<ChecklistPaper> | undefined
  /** the top folder of the round, whose papers the three above are the first of */
  readonly papers?: Place | undefined
  /** in code-point order of their names, as are the villages */
  readonly towns: readonly Place[]
  readonly villages: readonly Village[]
  /** kinds of the round's own papers that could not be read: `round`, `questionnaire`, `checklist` */
  readonly dropped: readonly string[]
  /** whether the restricted repository is here */
  readonly restricted: boolean
  /** the day documents bear and deadlines are counted to, YYYY-MM-DD */
  readonly today: string
  /** the same as long as nothing changes that findings in any village may depend on besides its own papers */
  readonly contentKey: string
  /** what was found while loading, of the round and all its places */
  readonly problems: readonly Diagnostic[]
}

/** The papers of one kind in a place: none, one, or more where someone made the same twice. */
export function papersOf<T>(place: Place, kind: PaperKind<T>): readonly WorkingPaper<T>[] {
  if (place.papersOfKind) return place.papersOfKind(kind.name) as readonly WorkingPaper<T>[]
  const known = byKind.get(place.papers) ?? new Map<string, WorkingPaper<unknown>[]>()
  byKind.set(place.papers, known)
  const papers = known.get(kind.name) ?? place.papers.filter((paper) => paper.kind.name === kind.name)
  known.set(kind.name, papers)
  return papers as WorkingPaper<T>[]
}

/** Every check asks for its kinds in every village. */
const byKind = new WeakMap<readonly WorkingPaper<unknown>[], Map<string, WorkingPaper<unknown>[]>>()

/** The one paper of a kind in a place; the first where there are several (`round/one-paper` says so). */
export function paperOf<T>(place: Place, kind: PaperKind<T>): WorkingPaper<T> | undefined {
  return papersOf(place, kind)[0]
}
