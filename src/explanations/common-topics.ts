import { totalAmount } from '../analysis/common-issues.ts'
import { countTable } from './count-by.ts'
import type { Figure, FigureName, Findings, Topic } from './explanation.ts'
import { count, ofHundredths, sumText } from './figures.ts'
import { amountPut, amountTable, type PlacedIssue, placedIssues } from './issue-topics.ts'
import { selectionFigures, selectionNames } from './selection-figures.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  villages: { key: 'villages', name: { zh: '村数', en: 'villages' } },
  problems: { key: 'problems', name: { zh: '件数', en: 'problems' } },
  amount: { key: 'amount', name: { zh: '金额', en: 'amount' } },
}
const verifiedNames = {
  villages: { key: 'verified.villages', name: { zh: '已核实村数', en: 'villages, verified' } },
  problems: { key: 'verified.problems', name: { zh: '已核实件数', en: 'problems, verified' } },
  amount: { key: 'verified.amount', name: { zh: '已核实金额', en: 'amount, verified' } },
}

const ownName = { key: 'problems', name: { zh: '本村的共性问题', en: 'problems of the village' } }

/** Topics of the checklist over all villages of the round: `issues --common` counts all, reports the verified. */
export function commonTopics(asked: VillageInQuestion): Topic[] {
  const own: Topic = {
    what: 'common',
    title: { zh: '本村问题中的共性问题', en: 'Common problems of the village' },
    synonyms: ['共性问题', '共性问题数'],
    figures: [ownName],
    reads: ['checklist', 'issues'],
    wholeRound: true,
    find: () => ofVillage(asked),
  }
  const topics = (asked.workspace.checklist?.data.topics ?? []).map(({ id, name }) => ({
    what: id,
    title: { zh: `共性问题 ${id}：${name}（全轮各村）`, en: `Common problem ${id}: ${name} (all villages)` },
    synonyms: [name],
    figures: [...Object.values(names), ...Object.values(verifiedNames), ...selectionNames('own.')],
    reads: ['checklist', 'issues'],
    wholeRound: true,
    find: () => ofTopic(asked, id),
  }))
  return [own, ...topics]
}

/** Those verified whose topic is common in the round. */
function ofVillage({ village, material, workspace }: VillageInQuestion): Findings {
  const { commonTopics: common, commonFrom } = material
  const found = placedIssues(village).filter(
    ({ issue }) => issue.status === '已核实' && common.has(issue.topic ?? ''),
  )
  const named = new Map((workspace.checklist?.data.topics ?? []).map(({ id, name }) => [id, `${id} ${name}`]))
  return {
    figures: [
      count(ownName, found.length, {
        words: {
          zh: `已核实、问题主题在全轮${commonFrom}个以上的村都有的`,
          en: `verified, of a topic that ${commonFrom} villages of the round or more have`,
        },
      }),
    ],
    tables: [
      countTable(
        { zh: '按主题', en: 'By topic' },
        { zh: '主题', en: 'topic' },
        found.map(({ issue, paper, index }) => ({
          id: issue.id,
          under: named.get(issue.topic ?? '') ?? '',
          place: paper.source.at('issues', index),
        })),
      ),
    ],
  }
}

function ofTopic(asked: VillageInQuestion, topic: string): Findings {
  const found = asked.workspace.villages.flatMap(placedIssues).filter(({ issue }) => issue.topic === topic)
  const verified = found.filter(({ issue }) => issue.status === '已核实')
  const villages = villagesOf(found)
  return {
    figures: [
      ...figuresOf(found, names, '，撤销的不计'),
      ...figuresOf(verified, verifiedNames, '，只计已核实的'),
      ...selectionFigures(
        verified.filter((one) => one.village === asked.village.name),
        asked.material.commonTopics,
        'own.',
      ),
    ],
    tables: [
      amountTable(found, true),
      {
        title: { zh: '涉及的村', en: 'Villages' },
        columns: [
          { zh: '村', en: 'village' },
          { zh: '件数', en: 'problems' },
        ],
        rows: villages.map((village) => ({
          cells: [village, found.filter((one) => one.village === village).length],
          place: null,
        })),
      },
    ],
    flags: [commonFlag(asked, topic, villagesOf(verified).length)],
  }
}

/** [ours] how many villages where it is verified make a problem common in reports: over half, from two to five. */
function commonFlag({ material }: VillageInQuestion, of: string, villages: number) {
  const from = material.commonFrom
  return {
    flag: 'common',
    name: { zh: '共性问题', en: 'common problem' },
    of,
    raised: villages >= from,
    words: {
      zh: `已核实的村有${from}个以上的，文书列为共性问题（本工具默认：过半数的村，至少2个，至多5个）`,
      en: `common in reports from ${from} villages where it is verified (our default: over half of them, two to five)`,
    },
    put: `${villages} ${villages >= from ? '≥' : '<'} ${from}`,
    settings: [],
  }
}

function villagesOf(found: readonly PlacedIssue[]): string[] {
  return [...new Set(found.map(({ village }) => village))]
}

function figuresOf(
  found: readonly PlacedIssue[],
  { villages, problems, amount }: Readonly<Record<keyof typeof names, FigureName>>,
  scope: string,
): Figure[] {
  const each = villagesOf(found).map((name) => found.filter(({ village }) => village === name).length)
  const en = scope.includes('已核实') ? 'verified ones only' : 'without those withdrawn'
  return [
    count(villages, each.length, {
      words: { zh: `有此问题的村${scope}`, en: `villages that have it, ${en}` },
    }),
    count(problems, found.length, {
      words: { zh: `各村件数之和${scope}`, en: `problems of all villages, ${en}` },
      put: sumText(each.map(String)),
    }),
    ofHundredths(amount, 'yuan', totalAmount(found), {
      words: { zh: `载有金额的问题金额之和${scope}`, en: `sums of those that state one, ${en}` },
      put: amountPut(found),
    }),
  ]
}
