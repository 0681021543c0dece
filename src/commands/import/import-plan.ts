import { draftPapers, rowKey } from '../../imports/draft-papers.ts'
import type { Gathered } from '../../imports/gathered.ts'
import type { Trouble } from '../../imports/import-row.ts'
import type { Conflict, PaperDraft } from '../../imports/paper-draft.ts'
import { readOnce } from '../../load/read-once.ts'
import type { Options } from '../subcommand.ts'
import { type ImportPapers, paperFile, schemaTroubles, type WrittenPaper } from './import-papers.ts'

/** What an import comes to. */
export interface ImportPlan {
  readonly drafts: readonly PaperDraft[]
  /** the papers that change */
  readonly written: readonly WrittenPaper[]
  readonly troubles: readonly Trouble[]
  readonly conflicts: readonly Conflict[]
  /** something is wrong with a file, a row or a field */
  readonly bad: boolean
  /** so nothing is written */
  readonly refused: boolean
}

/** A row that the schema refuses is known only once it stands in its paper: without it, all is drafted again. */
const mostGoes = 5

export function planImport(gathered: Gathered, papers: ImportPapers, options: Options): ImportPlan {
  const partial = options.partial === true
  const without = new Set<string>()
  const troubles = [...gathered.troubles]
  const conflicts: Conflict[] = []
  let go = draftAll(gathered, papers, without, options)
  for (let goes = 0; goes < mostGoes; goes += 1) {
    troubles.push(...go.troubles)
    conflicts.push(...go.conflicts)
    const found = [...go.troubles, ...go.conflicts].map(({ place }) => rowKey(place))
    if (found.length === 0 || !partial) break
    for (const key of found) without.add(key)
    go = draftAll(gathered, papers, without, options)
  }
  const bad = gathered.faults.length + troubles.length + conflicts.length > 0
  const stuck = go.troubles.length + go.conflicts.length > 0
  return { ...go, troubles, conflicts, bad, refused: bad && (!partial || stuck) }
}

function draftAll(gathered: Gathered, papers: ImportPapers, without: ReadonlySet<string>, options: Options) {
  const drafts = draftPapers(
    gathered.parts.filter(({ village, kind }) => !village.dropped.includes(kind.name)),
    {
      ...{ force: options.force === true, remove: options.remove === true },
      without,
      basePaper: papers.base,
      nextId: (part, prefix) => papers.nextId(part, prefix),
    },
  )
  const written = drafts.flatMap((draft): WrittenPaper[] => {
    const text = papers.textOf(draft)
    if (text === null) return []
    const file = paperFile(draft.path, text)
    readOnce(file, draft.village)
    return [{ draft, text, file }]
  })
  return {
    ...{ drafts, written },
    troubles: [...drafts.flatMap((draft) => draft.troubles), ...written.flatMap(schemaTroubles)],
    conflicts: drafts.flatMap((draft) => draft.conflicts),
  }
}
