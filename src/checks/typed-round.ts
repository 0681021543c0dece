import { paperKinds } from '../papers/index.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { ChecklistPaper } from '../papers/types/checklist.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Finding } from '../source/diagnostic.ts'
import { Source } from '../source/source.ts'
import type { Check } from './check.ts'

/** Papers as an inspector types them, by path, for tests. */
export type Typed = Readonly<Record<string, string>>

const ROUND = `kind: round
format: 1
name: 示例轮次
district: 青禾县
committee: 中共青禾县委员会
office: 巡察办
starts: 2025-08-18
ends: 2025-10-16
people: [{ name: 周正 }, { name: 吴敏 }, { name: 郑和平 }]
teams: []
`

export function typedRound(
  typed: Typed,
  more: Partial<Workspace> = {},
  dropped: readonly string[] = [],
): Workspace {
  const papers = Object.entries(typed).map(([file, text]) => typedPaper(file, text))
  const top = (kind: string) => papers.find((paper) => paper.kind.name === kind)
  const round = top('round') ?? typedPaper('inspect.yaml', ROUND)
  return {
    root: '/',
    round: round as WorkingPaper<RoundPaper>,
    questionnaire: top('questionnaire') as WorkingPaper<QuestionnairePaper> | undefined,
    checklist: top('checklist') as WorkingPaper<ChecklistPaper> | undefined,
    towns: placesIn('towns', papers, []),
    villages: placesIn('villages', papers, dropped),
    dropped: [],
    restricted: true,
    today: '2025-10-10',
    contentKey: '',
    problems: [],
    ...more,
  }
}

function typedPaper(file: string, text: string): WorkingPaper<unknown> {
  const source = new Source(file, text)
  const kind = paperKinds.find(({ name }) => name === (source.value as { kind: string }).kind)
  if (!kind) throw new Error(`no kind of paper in ${file}`)
  return { kind, source, data: source.value }
}

function placesIn(
  top: string,
  papers: readonly WorkingPaper<unknown>[],
  dropped: readonly string[],
): Village[] {
  const folder = (file: string) => new RegExp(`^(?:restricted/)?(${top}/[^/]+)/`, 'u').exec(file)?.[1]
  const folders = new Set(papers.map(({ source }) => folder(source.file)).filter((one) => one !== undefined))
  return [...folders].sort().map((path) => {
    const own = papers.filter(({ source }) => folder(source.file) === path)
    const place = {
      name: path.slice(top.length + 1),
      folder: path,
      papers: own,
      evidence: new Map(),
      dropped,
    }
    const village = { ...place, problems: [], contentKey: '', town: '' }
    return { ...village, town: paperOf(village, villageKind)?.data.town ?? '' }
  })
}

/** What a check finds in a round, in Chinese. */
export function messagesOf(check: Check, workspace: Workspace): string[] {
  return findingsOf(check, workspace).map(({ message }) => message.zh)
}

export function findingsOf(check: Check, workspace: Workspace): Finding[] {
  if (check.scope === 'round') return [...check.run(workspace)]
  return workspace.villages.flatMap((village) => [...check.run(village, workspace)])
}
