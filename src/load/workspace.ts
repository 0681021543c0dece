import { createHash } from 'node:crypto'
import type { Diagnostic } from '../checks/check.ts'
import { checklist } from '../papers/checklist.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { questionnaire } from '../papers/questionnaire.ts'
import { round as roundKind } from '../papers/round.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { paperOf, type Workspace } from '../papers/workspace.ts'
import { UsageError } from '../usage-error.ts'
import { diagnose } from './diagnose.ts'
import { oddityProblem } from './file-problems.ts'
import { type Folder, foldersOf } from './folders.ts'
import { LoadedPlace } from './place.ts'
import type { Snapshot } from './snapshot.ts'

export interface LoadedWorkspace extends Workspace {
  readonly villages: readonly LoadedPlace[]
  readonly towns: readonly LoadedPlace[]
  /** the round's own papers */
  readonly papers: LoadedPlace
}

/** A snapshot to a workspace. Papers are read when first asked for, so a command pays for the villages it names. */
export function loadWorkspace(snapshot: Snapshot, today: string): LoadedWorkspace {
  const folders = foldersOf(snapshot)
  const places = folders.map((folder) => placeOf(snapshot, folder))
  const papers =
    places.find(({ kind }) => kind === 'round') ??
    placeOf(snapshot, { folder: '', kind: 'round', files: [], evidence: [] })
  refuseNewerFormat(papers)
  const round = paperOf(papers, roundKind)
  const villages = places.filter(({ kind }) => kind === 'village')
  const towns = places.filter(({ kind }) => kind === 'town')
  return {
    root: snapshot.root,
    round: round ?? standIn(papers),
    questionnaire: paperOf(papers, questionnaire),
    checklist: paperOf(papers, checklist),
    towns,
    villages,
    papers,
    dropped: papers.dropped,
    restricted: snapshot.papers.some(({ path }) => path.startsWith('restricted/')),
    today,
    get problems() {
      return [papers, ...towns, ...villages].flatMap((place) => place.problems)
    },
    get contentKey() {
      const digest = createHash('sha256').update(today)
      for (const place of [papers, ...towns]) digest.update(place.contentKey)
      for (const { path, hash } of snapshot.papers)
        if (path.startsWith('restricted/')) digest.update(`${path}\0${hash}\n`)
      return digest.update(villages.map(({ folder }) => folder).join('\n')).digest('hex')
    },
  }
}

function placeOf(snapshot: Snapshot, { folder, kind, files, evidence }: Folder): LoadedPlace {
  const village = kind === 'village' ? folder.slice(folder.lastIndexOf('/') + 1) : null
  const odd: Diagnostic[] = snapshot.oddities
    .filter(({ path }) => belongs(path, folder, kind))
    .map((entry) => oddityProblem(entry, village))
  if (kind === 'village' && !files.some(({ path }) => path === `${folder}/village.yaml`))
    odd.push(villageMissing(folder, village))
  return new LoadedPlace(snapshot.root, folder, kind, files, evidence, odd)
}

function belongs(path: string, folder: string, kind: Folder['kind']): boolean {
  const within = path.replace(/^restricted\//u, '')
  return kind === 'round'
    ? !/^(?:villages|towns)\//u.test(within)
    : within === folder || within.startsWith(`${folder}/`)
}

function villageMissing(folder: string, village: string | null): Diagnostic {
  return diagnose('round/village-missing', village, {
    file: `${folder}/village.yaml`,
    message: { zh: '这个村的资料夹里没有 village.yaml', en: 'this village has no village.yaml' },
    hint: {
      zh: `运行 inspect init "${village}" 补上；资料夹名写错的，改名。`,
      en: `Run inspect init "${village}" to add it, or mend the name of the folder.`,
    },
  })
}

/** What a round is taken for while its own paper cannot be read: nothing is known of it. */
function standIn(papers: LoadedPlace): WorkingPaper<RoundPaper> {
  const source = papers.read('inspect.yaml')?.source
  if (!source) throw new UsageError({ zh: '找不到 inspect.yaml', en: 'there is no inspect.yaml' })
  const data: RoundPaper = {
    kind: 'round',
    format: 1,
    name: '',
    district: '',
    committee: '',
    office: '',
    starts: '0001-01-01',
    ends: '9999-12-31',
    people: [],
    teams: [],
  }
  return { kind: roundKind, source, data }
}

function refuseNewerFormat(papers: LoadedPlace): void {
  const value = papers.read('inspect.yaml')?.source.value
  const format = value !== null && typeof value === 'object' && 'format' in value ? value.format : undefined
  if (typeof format !== 'number' || format <= 1) return
  throw new UsageError(
    {
      zh: `这个轮次的格式是 ${format}，本程序只认得格式 1`,
      en: `the round is of format ${format}; this program knows format 1`,
    },
    { zh: '请安装新版本的 inspect。', en: 'Install a newer version of inspect.' },
  )
}
