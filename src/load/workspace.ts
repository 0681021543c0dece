import { checklist } from '../papers/checklist.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { questionnaire } from '../papers/questionnaire.ts'
import { round as roundKind } from '../papers/round.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { paperOf, type Workspace } from '../papers/workspace.ts'
import { UsageError } from '../usage-error.ts'
import type { RoundContent } from './content.ts'
import { LoadedPlace } from './place.ts'

export interface LoadedWorkspace extends Workspace {
  readonly villages: readonly LoadedPlace[]
  readonly towns: readonly LoadedPlace[]
  /** the round's own papers */
  readonly papers: LoadedPlace
}

/** Papers are read when first asked for, so a command pays for the villages it names. */
export function loadWorkspace(content: RoundContent): LoadedWorkspace {
  const villages = content.villages.map((folder) => new LoadedPlace(folder))
  const towns = content.towns.map((folder) => new LoadedPlace(folder))
  const papers = new LoadedPlace(content.papers)
  refuseNewerFormat(papers)
  return {
    root: content.root,
    round: paperOf(papers, roundKind) ?? standIn(papers),
    questionnaire: paperOf(papers, questionnaire),
    checklist: paperOf(papers, checklist),
    towns,
    villages,
    papers,
    dropped: papers.dropped,
    restricted: content.restricted,
    today: content.today,
    get problems() {
      return [papers, ...towns, ...villages].flatMap((place) => place.problems)
    },
    get contentKey() {
      return content.contentKey
    },
  }
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
      zh: `这个轮次的格式是 ${format}，本工具只认得格式 1`,
      en: `the round is of format ${format}; this program knows format 1`,
    },
    { zh: '请安装新版本的 inspect。', en: 'Install a newer version of inspect.' },
  )
}
