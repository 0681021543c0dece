import { describe, expect, test } from 'vitest'
import { ledgers } from '../ledgers/index.ts'
import type { Ledger } from '../ledgers/ledger.ts'
import { inQuestion, workspace } from './example-in-question.fixture.ts'
import { roundedValue } from './figures.ts'

type Row = ReadonlyMap<string, unknown>
/** What explains the numbers of a column; null: they stand in the paper as they are, under the number in their row. */
type Way = string | ((row: Row) => string) | null

const id = (key: string) => (row: Row) => `${row.get('编号')}.${key}`
const survey = (key: string) => (row: Row) => `survey#${row.get('项目编号')}.${key}`
const tallied = { 好: '好', 较好: '较好', 一般: '一般', 差: '差' }
const rates = {
  得分: 'score',
  计分票数: 'n',
  好率: 'goodRate',
  '好+较好率': 'favourableRate',
  差率: 'poorRate',
}

const aspects = (workspace.checklist?.data.aspects ?? []).map(
  ({ id, name }) => [name, `issues.${id}`] as const,
)
const fields = new Set((workspace.questionnaire?.data.items ?? []).map(({ aspect }) => aspect))
const topics = new Map((workspace.checklist?.data.topics ?? []).map((topic) => [topic.name, topic.id]))
const ofTopic = (key: string) => (row: Row) => `${topics.get(String(row.get('问题主题')))}.${key}`

function each(names: Readonly<Record<string, string>>, way: (key: string) => Way): Record<string, Way> {
  return Object.fromEntries(Object.entries(names).map(([title, key]) => [title, way(key)]))
}

function subjectOf(row: Row): string {
  const village = workspace.villages.find(({ name }) => name === row.get('村'))
  const rating = village?.papers.find(({ kind }) => kind.name === 'rating')?.data
  const { subjects } = rating as { subjects: { id: string; name: string }[] }
  return subjects.find(({ name }) => name === row.get('测评对象'))?.id ?? ''
}
const rated = (key: string) => (row: Row) => `rating#${subjectOf(row)}.${key}`

const turnout = { 发出: 'issued', 收回: 'returned', 无效: 'invalid', 有效: 'valid', 回收率: 'returnRate' }
const titled = (before: string, what: string) =>
  Object.fromEntries(Object.entries(turnout).map(([title, key]) => [`${before}${title}`, `${what}.${key}`]))

const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  测评概况: {
    ...titled('问卷', 'survey'),
    ...titled('测评', 'rating'),
    ...{
      问卷总体得分: 'survey.overall',
      问卷未评率: 'survey.unknownRate',
      '意见建议（条）': 'survey.comments',
    },
    ...{ 班子总体得分: 'rating#team.score', 测试人数: 'test.n', 测试平均分: 'test.mean' },
  },
  方面得分: {
    ...Object.fromEntries([...fields].map((name) => [name, `survey/${name}.score`])),
    总体得分: 'survey.overall',
  },
  问卷各项: {
    ...each(
      { ...tallied, ...rates, 应答票数: 'valid', 不了解: '不了解', 空白: 'blank', 未评率: 'unknownRate' },
      survey,
    ),
  },
  班子测评: {
    ...each({ ...tallied, ...rates, 有效票: 'valid', 弃权: 'abstain', 未评率: 'abstainRate' }, rated),
  },
  // by group: `small-groups-hidden.test.ts` and `score-explained.test.ts` hold them against score
  群体得分: { 参评人数: null, 计分票数: null, 得分: null },
  知识测试: { 成绩: null, 满分: null },
  问题台账: { '涉及金额（元）': id('amount') },
  资金: {
    ...each(
      { '年初余额（元）': '', '本年收入（元）': '', '本年支出（元）': '', '实有数（元）': '' },
      () => null,
    ),
    ...{ 年度: null, '年末余额（元）': (row) => `${row.get('编号')}.${row.get('年度')}.closing` },
    '账实差额（元）': (row) => `${row.get('编号')}.${row.get('年度')}.difference`,
  },
  资产负债: {
    年度: null,
    '资产总计（元）': (row) => `balances.${row.get('年度')}.assets`,
    ...{ '负债合计（元）': null, '所有者权益（元）': null },
  },
  应收款: { '应收（元）': null, '已收（元）': null, '未收（元）': id('unpaid') },
  资产: {
    ...{ '原值（元）': null, '累计折旧（元）': null, '净值（元）': null, '盘点净值（元）': null },
    '账实差额（元）': id('difference'),
  },
  资源: { '账面面积（亩）': null, '实测面积（亩）': null, '面积差（亩）': id('difference') },
  土地总表: {
    ...{
      '土地总面积（亩）': 'land.total',
      '农用地（亩）': 'land.agricultural',
      '建设用地（亩）': 'land.construction',
    },
    ...{
      '未利用地（亩）': 'land.unused',
      '其中四荒（亩）': 'land.waste',
      '待界定土地（亩）': 'land.undetermined',
    },
  },
  合同: {
    ...{ '合同面积（亩）': null, '年租金（元）': null },
    ...{ '推算拖欠（元）': id('arrears'), '自报拖欠（元）': id('stated') },
  },
  合同订立程序: { '评估年租金（元）': null, 应到人数: null, 实到人数: null, 同意人数: null },
  // rent by rent in `ledger-explained.test.ts`
  租金收缴: { 年度: null, '应付（元）': null, '已付（元）': null, '到期未付（元）': null },
  证据目录: { 页数: null, '大小（KB）': null },
  整改成效与核验: { '收回金额（元）': id('recovered'), '兑付金额（元）': id('paidOut') },
  走访覆盖: {
    ...{ 走访次数: 'visits.records', '入户（次）': 'visits.door', '电话（次）': 'visits.telephone' },
    ...{ '微信（次）': 'visits.wechat', '座谈（次）': 'visits.meeting', 走访户数: 'visits.households' },
    ...{ '应走访基数（户）': 'visits.residents', 走访率: 'visits.share', '收集事项（件）': 'visits.matters' },
  },
  '本轮统计（问题）': {
    ...{ '问题（个）': 'issues.verified', 重点: 'issues.major', 一般: 'issues.minor' },
    ...Object.fromEntries(aspects),
    '涉及金额（元）': 'amount.verified',
  },
  '本轮统计（工作、整改）': {
    ...{ '走访（次）': 'visits.records', '查阅记录（条）': 'reviews.total' },
    ...{ '待查问题（条）': 'leads.total', 未查结: 'leads.open' },
    ...{ '交办单（件）': 'slips.total', 已销号: 'slips.closed' },
    ...{ 整改事项: 'rectification.total', 已完成: 'rectification.done', 逾期: 'rectification.overdue' },
  },
  '本轮统计（按主题）': {
    ...{ 涉及村数: ofTopic('verified.villages'), '问题（个）': ofTopic('verified.problems') },
    // the verified problems of the topic are listed with their levels
    ...{ 重点: null, '涉及金额（元）': ofTopic('verified.amount') },
  },
  必谈进度: { '谈话（人次）': 'interviews.count' },
  // counted from the day beside it to the day of the ledger
  信访台账: { 剩余天数: null },
  // the villages stand beside it
  跨村人员: { 涉及村数: null },
}

const asked = new Map(workspace.villages.map((village) => [village.name, inQuestion(village, false)]))
const [anyVillage] = asked.values()

/** Every number of a ledger with its sheet, its title and its row. */
function* numbersOf(ledger: Ledger): Generator<[sheet: string, title: string, value: number, row: Row]> {
  for (const { name, columns, rows } of ledger.sheets(workspace, workspace.villages))
    for (const cells of rows) {
      const shown = [...cells]
      const row: Row = new Map(columns.map(({ title }, at) => [title, shown[at]]))
      for (const [title, value] of row) if (typeof value === 'number') yield [name, title, value, row]
    }
}

describe.each(ledgers.map((ledger) => [ledger.title.zh, ledger] as const))('%s', (_, ledger) => {
  test('every number is explained and equal, or stands in the paper that its row names', () => {
    for (const [sheet, title, value, row] of numbersOf(ledger)) {
      const way = WAYS[sheet]?.[title]
      expect(way, `nobody says what explains ${sheet}, ${title}`).toBeDefined()
      if (way === null || way === undefined) continue
      const what = typeof way === 'string' ? way : way(row)
      const { why } = asked.get(String(row.get('村'))) ?? anyVillage ?? {}
      const [figure] = why?.(what).figures ?? []
      expect([sheet, what, figure && roundedValue(figure)]).toEqual([sheet, what, value])
    }
  })
})
