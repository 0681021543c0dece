import { totalAmount } from '../analysis/common-issues.ts'
import { hundredths } from '../analysis/hundredths.ts'
import { aspectName } from '../analysis/issue-survey.ts'
import type { Text } from '../language.ts'
import { type Issue, issues as issuesKind } from '../papers/issues.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { IssuesPaper } from '../papers/types/issues.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import { countTable } from './count-by.ts'
import type { Figure, FigureName, Findings, PartTable, Topic } from './explanation.ts'
import { count, ofHundredths, sumText, termOf } from './figures.ts'
import { input, listInput } from './places.ts'
import { nothingThere, STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** A problem that was not withdrawn, and where it stands. */
export interface PlacedIssue {
  readonly village: string
  readonly issue: Issue
  readonly paper: WorkingPaper<IssuesPaper>
  readonly index: number
}

export function placedIssues(village: Village): PlacedIssue[] {
  return papersOf(village, issuesKind).flatMap((paper) =>
    paper.data.issues.flatMap((issue, index) =>
      issue.status === '撤销' ? [] : [{ village: village.name, issue, paper, index }],
    ),
  )
}

const names = {
  total: { key: 'total', name: { zh: '问题数', en: 'problems' } },
  verified: { key: 'verified', name: { zh: '已核实', en: 'verified' } },
  major: { key: 'major', name: { zh: '已核实的重点问题', en: 'verified, of weight' } },
  minor: { key: 'minor', name: { zh: '已核实的一般问题', en: 'verified, others' } },
  withAmount: { key: 'withAmount', name: { zh: '已核实并载有金额', en: 'verified, with an amount' } },
}
const amountNames = {
  all: { key: 'all', name: { zh: '全部问题金额', en: 'amount of all' } },
  verified: { key: 'verified', name: { zh: '已核实问题金额', en: 'amount of the verified' } },
}
const amountName = { key: 'amount', name: { zh: '金额', en: 'amount' } }

/** Counts of problems, what they come to, and each problem's own sum. */
export function issueTopics(asked: VillageInQuestion): Topic[] {
  const found = placedIssues(asked.village)
  const reads = ['village', 'checklist', 'issues']
  return [
    {
      what: 'issues',
      title: { zh: '问题', en: 'Problems' },
      synonyms: ['问题', '问题清单', '问题底稿'],
      figureSynonyms: { total: ['问题数', '问题总数'], major: ['重点问题'], minor: ['一般问题'] },
      figures: [...Object.values(names), ...aspectNames(asked).map(({ name }) => name)],
      reads,
      find: () => (found.length > 0 ? ofIssues(asked, found) : nothingThere('issues', asked)),
    },
    {
      what: 'amount',
      title: { zh: '问题金额', en: 'Amount of the problems' },
      synonyms: ['金额', '涉及金额', '问题金额', '问题金额合计'],
      figures: Object.values(amountNames),
      reads,
      find: () => (found.length > 0 ? ofAmount(found) : nothingThere('issues', asked)),
    },
    ...found.map((placed) => ({
      what: placed.issue.id,
      title: { zh: `问题 ${placed.issue.id}`, en: `Problem ${placed.issue.id}` },
      synonyms: [],
      figures: [amountName],
      reads,
      find: () => ofOne(placed),
    })),
  ]
}

/** `A`, the verified problems of an aspect of the checklist. */
function aspectNames({
  workspace,
}: VillageInQuestion): readonly { readonly id: string; readonly name: FigureName }[] {
  return (workspace.checklist?.data.aspects ?? []).map(({ id, name }) => ({
    id,
    name: { key: id, name: { zh: `${name}（已核实）`, en: `verified, aspect ${id}` } },
  }))
}

function ofAspects(asked: VillageInQuestion, found: readonly PlacedIssue[]): Figure[] {
  const verified = found.filter(({ issue }) => issue.status === '已核实')
  return aspectNames(asked).map(({ id, name }) =>
    count(name, verified.filter(({ issue }) => issue.aspect === id).length, {
      words: { zh: '已核实、属于这一类别的', en: 'verified and of this aspect' },
    }),
  )
}

function ofIssues(asked: VillageInQuestion, found: readonly PlacedIssue[]): Findings {
  const { workspace, village } = asked
  const checklist = workspace.checklist?.data
  const order = (checklist?.aspects ?? []).map(({ name }) => name)
  return {
    figures: [...counted(found), ...ofAspects(asked, found)],
    inputs: papersOf(village, issuesKind).map((paper) => listInput(paper, names.total.name, 'issues')),
    tables: [
      tableBy(found, { zh: '问题类别', en: 'aspect' }, ({ aspect }) => aspectName(checklist, aspect), order),
      tableBy(found, { zh: '程度', en: 'level' }, ({ level }) => level, ['重点', '一般']),
      tableBy(found, { zh: '状态', en: 'status' }, ({ status }) => status, ['已核实', '待查', '草拟']),
    ],
  }
}

function counted(found: readonly PlacedIssue[]): Figure[] {
  const verified = found.filter(({ issue }) => issue.status === '已核实')
  const major = verified.filter(({ issue }) => issue.level === '重点').length
  const priced = verified.filter(({ issue }) => hundredths(issue.amount) !== null).length
  return [
    count(names.total, found.length, {
      words: { zh: '问题底稿数，撤销的不计', en: 'problem papers, without those withdrawn' },
    }),
    count(names.verified, verified.length, { words: { zh: '状态为已核实的', en: 'of status 已核实' } }),
    count(names.major, major, { words: { zh: '已核实、程度为重点的', en: 'verified and of level 重点' } }),
    count(names.minor, verified.length - major, {
      words: { zh: '已核实减去重点', en: 'verified less those of weight' },
      put: `${verified.length} − ${major}`,
    }),
    count(names.withAmount, priced, {
      words: { zh: '已核实、载有金额的', en: 'verified and with an amount' },
    }),
  ]
}

function tableBy(
  found: readonly PlacedIssue[],
  under: Text,
  word: (issue: Issue) => string | null,
  order: readonly string[],
): PartTable {
  const records = found.map(({ issue, paper, index }) => ({
    id: issue.id,
    under: word(issue) ?? '未注明',
    place: paper.source.at('issues', index),
  }))
  return countTable({ zh: `按${under.zh}`, en: `By ${under.en}` }, under, records, order)
}

function ofAmount(found: readonly PlacedIssue[]): Findings {
  const verified = found.filter(({ issue }) => issue.status === '已核实')
  return {
    figures: [
      ofHundredths(amountNames.all, 'yuan', totalAmount(found), {
        words: {
          zh: '载有金额的问题金额之和，撤销的不计',
          en: 'sums of all problems that state one, without those withdrawn',
        },
        put: amountPut(found),
      }),
      ofHundredths(amountNames.verified, 'yuan', totalAmount(verified), {
        words: { zh: '已核实并载有金额的问题金额之和', en: 'sums of the verified problems that state one' },
        put: amountPut(verified),
      }),
    ],
    tables: [amountTable(found, false)],
  }
}

export function amountPut(found: readonly PlacedIssue[]): string {
  return sumText(found.flatMap(({ issue }) => termOf(issue.amount) ?? []))
}

/** The problems with what each states, null where it states nothing. */
export function amountTable(found: readonly PlacedIssue[], named: boolean): PartTable {
  return {
    title: { zh: '各问题', en: 'Problems' },
    columns: [
      { zh: '编号', en: 'id' },
      { zh: '状态', en: 'status' },
      { zh: '金额（元）', en: 'yuan' },
    ],
    rows: found.map(({ village, issue, paper, index }) => ({
      cells: [named ? `${village}/${issue.id}` : issue.id, issue.status, issue.amount ?? null],
      place: paper.source.at('issues', index, ...(issue.amount === undefined ? [] : ['amount'])),
    })),
  }
}

function ofOne({ issue, paper, index }: PlacedIssue): Findings {
  return {
    figures: [ofHundredths(amountName, 'yuan', hundredths(issue.amount), { words: STATED })],
    inputs: [
      issue.amount === undefined
        ? { name: amountName.name, value: null, place: paper.source.at('issues', index) }
        : input(paper, amountName.name, 'issues', index, 'amount'),
      input(paper, { zh: '状态', en: 'status' }, 'issues', index, 'status'),
    ],
  }
}
