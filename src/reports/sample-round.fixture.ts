import { paperKinds } from '../papers/index.ts'
import type { PaperKind, WorkingPaper } from '../papers/paper.ts'
import type { ChecklistPaper } from '../papers/types/checklist.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { Source } from '../source/source.ts'

/** Papers by kind, as an inspector types them, without the parts that a test does not read. */
export type SamplePapers = Readonly<Record<string, string>>

const ROUND = `kind: round
name: 青禾县2025年第三轮巡察
district: 青禾县
committee: 中共青禾县委员会
office: 中共青禾县委巡察工作领导小组办公室
starts: 2025-08-18
ends: 2025-10-16
people: []
teams: [{ id: t1, name: 第一巡察组, leader: 郑怀远, members: [], villages: [城东村, 城西村, 城南村] }]
`

const CHECKLIST = `kind: checklist
aspects:
  - { id: A, name: 党中央决策部署在村落实, points: [] }
  - { id: B, name: 村干部廉洁履职, points: [] }
topics:
  - { id: T01, name: 租金拖欠, aspect: B }
  - { id: T02, name: 合同签订不规范, aspect: B }
`

export function sampleVillage(name: string, papers: SamplePapers): Village {
  const list = Object.entries(papers).map(([kind, text]) => paper(name, kind, text))
  const place = { name, folder: `villages/${name}`, town: '城关镇', papers: list, evidence: new Map() }
  return { ...place, dropped: [], problems: [], contentKey: '' }
}

export function sampleRound(villages: readonly Village[]): Workspace {
  return {
    root: '/',
    round: paperOf<RoundPaper>('round', 'inspect.yaml', ROUND),
    questionnaire: undefined,
    checklist: paperOf<ChecklistPaper>('checklist', 'checklist.yaml', CHECKLIST),
    towns: [],
    villages,
    dropped: [],
    restricted: villages.some(({ papers }) => papers.some(({ kind }) => kind.restricted)),
    today: '2025-09-30',
    contentKey: '',
    problems: [],
  }
}

/** One issue as YAML, verified unless it says otherwise. */
export function sampleIssue(id: string, more: string): string {
  return `{ id: ${id}, aspect: B, feature: 租金未收, text: 2024年租金未收。, level: 一般, sources: [], status: 已核实, ${more} }`
}

export function issuesPaper(...issues: readonly string[]): string {
  return `kind: issues\nissues:\n${issues.map((issue) => `  - ${issue}\n`).join('')}`
}

function paper(village: string, kind: string, text: string): WorkingPaper<unknown> {
  const restricted = paperKinds.find(({ name }) => name === kind)?.restricted === true
  return paperOf(kind, `${restricted ? 'restricted/' : ''}villages/${village}/${kind}.yaml`, text)
}

function paperOf<T>(name: string, file: string, text: string): WorkingPaper<T> {
  const kind = paperKinds.find((one): one is PaperKind<T> => one.name === name)
  if (!kind) throw new Error(`there is no kind ${name}`)
  const source = new Source(file, text)
  const duplicate = source.problems[0]
  if (duplicate) throw new Error(`${file}: ${duplicate.message.en}`)
  return { kind, source, data: source.value as T }
}
