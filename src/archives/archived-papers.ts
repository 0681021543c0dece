import { type PaperVersion, toPaperVersion } from '../history/paper-version.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import { round as roundKind } from '../papers/round.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { Source } from '../source/source.ts'
import type { ArchiveContent } from './archive-content.ts'
import { layout } from './archive-layout.ts'

export interface ArchivedPaper {
  /** within the round */
  readonly path: string
  readonly version: PaperVersion
}

/** The papers of an archive that can be read, in the order of its files. */
export function archivedPapers(content: ArchiveContent): ArchivedPaper[] {
  return [...content.files.keys()].flatMap((name) => {
    if (!name.startsWith(layout.papers) || !isPaperFile(name)) return []
    const path = name.slice(layout.papers.length)
    const version = versionOf(path, content.bytes(name))
    return version ? [{ path, version }] : []
  })
}

/** What cannot be read is no paper, whatever it was made to do to the reader. */
function versionOf(path: string, bytes: Uint8Array | null): PaperVersion | null {
  try {
    return toPaperVersion(path, bytes)
  } catch {
    return null
  }
}

/** As much of a workspace as signatures ask for; null where the round's settings are not there. */
export function archivedRound(papers: readonly ArchivedPaper[]): Workspace | null {
  const settings = papers.find(({ version }) => version.kind.name === roundKind.name)
  if (!settings || !Array.isArray(settings.version.data.people)) return null
  const none = { evidence: new Map(), dropped: [], problems: [], contentKey: '' }
  const folders = new Map<string, ArchivedPaper[]>()
  for (const paper of papers) {
    const folder = /^villages\/[^/]+/u.exec(paper.path)?.[0]
    if (folder !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), paper])
  }
  const villages = [...folders].map(
    ([folder, its]): Village => ({
      ...none,
      name: folder.slice('villages/'.length),
      folder,
      town: '',
      papers: its.map(({ path, version: { kind, data } }) => ({ kind, data, source: new Source(path, '') })),
    }),
  )
  return {
    root: '',
    round: {
      kind: roundKind,
      source: new Source(settings.path, ''),
      data: settings.version.data as unknown as RoundPaper,
    },
    questionnaire: undefined,
    checklist: undefined,
    towns: [],
    villages,
    dropped: [],
    restricted: false,
    today: '',
    contentKey: '',
    problems: [],
  }
}
