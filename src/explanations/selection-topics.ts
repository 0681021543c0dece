import { recurringIssues } from '../analysis/recurring-issues.ts'
import { issues as issuesKind } from '../papers/issues.ts'
import { rectification } from '../papers/rectification.ts'
import { papersOf } from '../papers/workspace.ts'
import { countTable } from './count-by.ts'
import type { Figure, Findings, Topic } from './explanation.ts'
import { count } from './figures.ts'
import { type PlacedIssue, placedIssues } from './issue-topics.ts'
import { listInput } from './places.ts'
import { selectionFigures, selectionNames } from './selection-figures.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const states = {
  unverified: { key: 'unverified', name: { zh: '未核实', en: 'not verified' } },
  recurring: { key: 'recurring', name: { zh: '屡查屡犯', en: 'recurring over years' } },
  unanswered: { key: 'unanswered', name: { zh: '未列入整改台账', en: 'without an item of rectification' } },
  answerable: { key: 'answerable', name: { zh: '责任人员（人次）', en: 'people answerable' } },
  sources: { key: 'sources', name: { zh: '问题出处（条）', en: 'papers they stand on' } },
  undecided: { key: 'undecided', name: { zh: '整改方式未定', en: 'way of rectification not settled' } },
}

type Selects = (placed: PlacedIssue, common: ReadonlySet<string>) => boolean

/** The verified problems of a village as documents take them up: all, by aspect, for a leader, for a department. */
export function selectionTopics(asked: VillageInQuestion): Topic[] {
  const { round, checklist } = asked.workspace
  const departments = new Set([
    ...(round.data.departments ?? []).map(({ name }) => name),
    ...papersOf(asked.village, issuesKind).flatMap(({ data }) =>
      data.issues.flatMap(({ department }) => department?.trim() || []),
    ),
  ])
  return [
    selection(asked, ['own', '已核实问题', 'Verified problems'], () => true, true),
    ...(checklist?.data.aspects ?? []).map(({ id, name }) =>
      selection(asked, [id, `${id} ${name}`, `Aspect ${id}: ${name}`], ({ issue }) => issue.aspect === id),
    ),
    selection(
      asked,
      ['individual', '个性问题', 'Problems that are not common'],
      ({ issue }, common) => !common.has(issue.topic ?? ''),
    ),
    ...[...departments].map((name) =>
      selection(
        asked,
        [`department/${name}`, `交${name}的问题`, `Problems for ${name}`],
        ({ issue }) => issue.department?.trim() === name,
      ),
    ),
  ]
}

function selection(
  asked: VillageInQuestion,
  [what, zh, en]: readonly [what: string, zh: string, en: string],
  selects: Selects,
  whole = false,
): Topic {
  return {
    what,
    title: { zh, en },
    synonyms: [zh, what.replace(/^department\//u, '')],
    figures: [...selectionNames(), ...(whole ? Object.values(states) : [])],
    reads: ['checklist', 'issues', ...(whole ? ['rectification'] : [])],
    wholeRound: true,
    find: () => ofSelection(asked, selects, whole),
  }
}

function ofSelection(asked: VillageInQuestion, selects: Selects, whole: boolean): Findings {
  const common = asked.material.commonTopics
  const placed = placedIssues(asked.village)
  const found = placed.filter((one) => one.issue.status === '已核实' && selects(one, common))
  return {
    figures: [...selectionFigures(found, common), ...(whole ? statesOf(asked, found, placed.length) : [])],
    inputs: papersOf(asked.village, issuesKind).map((paper) => listInput(paper, issuesKind.title, 'issues')),
    tables: [
      countTable(
        { zh: '按程度', en: 'By level' },
        { zh: '程度', en: 'level' },
        found.map(({ issue, paper, index }) => ({
          id: issue.id,
          under: issue.level ?? '未注明',
          place: paper.source.at('issues', index),
        })),
      ),
    ],
  }
}

function statesOf(
  { village, workspace }: VillageInQuestion,
  found: readonly PlacedIssue[],
  all: number,
): Figure[] {
  const items = papersOf(village, rectification).flatMap(({ data }) => data.rectification)
  const without = (answered: ReadonlySet<string | null>) =>
    found.filter(({ issue }) => !answered.has(issue.id)).length
  return [
    count(states.unverified, all - found.length, {
      words: { zh: '全部减去已核实的，撤销的不计', en: 'all less the verified, without those withdrawn' },
      put: `${all} − ${found.length}`,
    }),
    count(states.recurring, recurringIssues(found, workspace.checklist?.data).length, {
      words: {
        zh: '已核实、跨两年以上的：同一主题计一项，没有主题的逐件计',
        en: 'verified and of two years or more: a topic once, those without one by themselves',
      },
    }),
    count(states.unanswered, without(new Set(items.map(({ issue }) => issue))), {
      words: {
        zh: '已核实而整改台账没有对应事项的',
        en: 'verified, with no item in the rectification ledger',
      },
    }),
    count(states.answerable, found.flatMap(({ issue }) => issue.people ?? []).length, {
      words: { zh: '已核实各问题所列责任人员数之和', en: 'people named by the verified problems' },
    }),
    count(states.sources, found.flatMap(({ issue }) => issue.sources).length, {
      words: { zh: '已核实各问题所列出处数之和', en: 'sources named by the verified problems' },
    }),
    count(
      states.undecided,
      without(new Set(items.flatMap(({ issue, mode }) => (mode === null ? [] : [issue])))),
      {
        words: { zh: '已核实而没有写明整改方式的', en: 'verified, with no item that says how it is mended' },
      },
    ),
  ]
}
