import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paperKinds } from '../papers/index.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { Source } from '../source/source.ts'
import type { Cell, SheetView } from '../views/workbook.ts'
import { ledgers } from './index.ts'
import type { Ledger, LedgerEdition } from './ledger.ts'

function paper(file: string, text: string): WorkingPaper<unknown> {
  const source = new Source(file, text)
  const data = source.value as { kind: string }
  const kind = paperKinds.find(({ name }) => name === data.kind)
  if (!kind) throw new Error(`no kind of paper in ${file}`)
  return { kind, source, data }
}

const folder = 'villages/城东村'

function workspaceOf(...texts: readonly string[]): Workspace {
  const papers = texts.map((text) => paper(`${folder}/paper.yaml`, text))
  const village: Village = {
    name: '城东村',
    folder,
    town: '城东镇',
    papers: [...papers, paper(`restricted/${folder}/evidence.yaml`, restrictedEvidence)],
    evidence: new Map([[`${folder}/evidence/ZZ-001.pdf`, { size: 2049, sha256: 'ab'.repeat(32) }]]),
    dropped: [],
    problems: [],
    contentKey: '',
  }
  const round = paper('inspect.yaml', 'kind: round\nname: 青禾县2025年第三轮巡察\npeople: []\nteams: []')
  const questionnaire = paper('questionnaire.yaml', questions)
  return {
    root: '/round',
    round: round as WorkingPaper<RoundPaper>,
    questionnaire: questionnaire as WorkingPaper<QuestionnairePaper>,
    checklist: undefined,
    towns: [],
    villages: [village],
    restricted: true,
    today: '2025-09-30',
    dropped: [],
    problems: [],
    contentKey: '',
  }
}

const restrictedEvidence = `kind: evidence
evidence: [{ id: ZZ-901, file: evidence/ZZ-901.pdf, sha256: null, title: 谈话笔录, collected: null, by: null }]`

const questions = `kind: questionnaire
title: 问卷
grades: [好, 较好, 一般, 差, 不了解]
groups: [党员, 村民代表, 群众]
occasions: [村会议]
items: [{ id: Q01, aspect: 政治意识, text: 学习情况 }]`

const issuesText = `kind: issues
issues:
  - { id: WT-001, aspect: B, feature: 租金拖欠, text: 农户甲说租金没收, level: 重点, amount: 54000.5, years: [2024, 2025],
      learnt: 个别谈话, sources: [TH-003, YD-001, 'ZZ-001#p2', 城西村/ZZ-001], note: 会计反映, status: 已核实 }`

const leadsText = `kind: leads
leads:
  - { id: DC-001, source: 信访, from: [XF-002], text: 来信说塘租少了, due: 2025-09-29, status: 核查中, checked_by: [TH-003] }
  - { id: DC-002, source: 台账, text: 账外资产, due: 2025-09-30, status: 待查 }
  - { id: DC-003, source: 台账, text: 白条, due: 2025-09-01, status: 属实, issue: WT-001 }`

const assetsText = `kind: assets
as_of: 2025-08-31
funds: [{ id: ZJ-001, account: 基本户, holder: 合作社, years: [{ year: 2024, opening: 0, income: 0.3, expense: 0, closing: 0.3, counted: 0.1 }] }]
assets: []
resources: []
contracts:
  - id: HT-001
    objects: [ZY-001]
    type: 租赁
    party: 绿源公司
    written: true
    from: 2010-01-01
    to: 2039-12-31
    rents:
      - { year: 2024, due_on: 2024-12-31, payable: 1000.10, paid: 0.20 }
      - { year: 2025, due_on: 2025-09-30, payable: 1000.10, paid: 0 }
      - { year: 2026, due_on: 2026-12-31, payable: 1000.10, paid: 0 }`

const evidenceText = `kind: evidence
evidence:
  - { id: ZZ-001, file: evidence/ZZ-001.pdf, sha256: ${'AB'.repeat(32)}, title: 收据, collected: 2025-09-12, by: 王芳 }
  - { id: ZZ-002, file: evidence/ZZ-002.pdf, sha256: ${'cd'.repeat(32)}, title: 照片, collected: null, by: null }`

const rectificationText = `kind: rectification
rectification:
  - { id: ZG-001, issue: WT-001, mode: 限期整改, leader: 张三, owner: 李四, unit: 村, due: 2025-09-29, status: 整改中,
      measures: [{ text: 追缴, type: 挽回损失, recovered: 0.1 }, { text: 再追缴, type: 挽回损失, recovered: 0.2 }, { text: 建制度, type: 建章立制 }],
      events: [{ date: 2025-09-10, by: 张三, text: 收回一部分 }] }`

const surveyText = `kind: survey
issued: 20
returned: 13
invalid: 0
responses:
${[
  '党员',
  '党员',
  '党员',
  '党员',
  '党员',
  '群众',
  '群众',
  '群众',
  '群众',
  '群众',
  '群众',
  '村民代表',
  '村民代表',
]
  .map((group, i) => `  - { ballot: ${i + 1}, group: ${group}, answers: ${'AB'[i % 2]} }`)
  .join('\n')}`

const whole = workspaceOf(issuesText, leadsText, assetsText, evidenceText, rectificationText, surveyText)

function ledger(name: string): Ledger {
  const found = ledgers.find((one) => one.name === name)
  if (!found) throw new Error(`no ledger ${name}`)
  return found
}

function sheetsOf(name: string, edition?: LedgerEdition): readonly SheetView[] {
  return ledger(name).sheets(whole, whole.villages, edition)
}

/** Rows of a sheet as records by column title. */
function table(name: string, sheetName: string): Record<string, Cell>[] {
  const sheet = sheetsOf(name).find((one) => one.name === sheetName)
  if (!sheet) throw new Error(`no sheet ${sheetName}`)
  return [...sheet.rows].map((row) =>
    Object.fromEntries(sheet.columns.map(({ title }, i) => [title, row[i] ?? null])),
  )
}

test('every ledger is listed and stands in the file of its name', async () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'))
  const found: string[] = []
  for (const file of files.filter((one) => one !== 'index.ts')) {
    const url = new URL(file, import.meta.url).href
    const exported = Object.values((await import(/* @vite-ignore */ url)) as Record<string, unknown>)
    const here = exported.filter((one): one is Ledger => typeof (one as Ledger).sheets === 'function')
    for (const { name } of here) found.push(`${name} in ${file}`)
  }
  expect(found.sort()).toEqual(ledgers.map(({ name }) => `${name} in ${name}.ts`).sort())
})

test('every row has a cell for each column, and every sheet says its day', () => {
  for (const { name } of ledgers) {
    for (const sheet of sheetsOf(name)) {
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
      expect(sheet.title).toMatch(/^青禾县2025年第三轮巡察/)
      expect(sheet.notes[0]).toContain('截至日：2025年9月30日')
    }
  }
})

test('the team sees the sources of a problem', () => {
  const [problem] = table('problems', '问题台账')
  expect(problem?.问题出处).toBe('TH-003\nYD-001\nZZ-001第2页\n城西村/ZZ-001')
  expect(problem?.['涉及金额（元）']).toBe(54000.5)
  expect(problem?.发生年度).toBe('2024\n2025')
})

test('the workbook of all says nothing of who spoke or what was said', () => {
  const round = sheetsOf('round')
  const said = JSON.stringify(round.map(({ columns, rows }) => [columns, [...rows]]))
  expect(said).not.toMatch(/TH-|XF-|XS-|农户甲|来信|会计反映|个别谈话|信访|收据|ZZ-901|谈话笔录/)
  expect(said).toContain('租金拖欠')
  const names = ledgers
    .filter(({ name, fromRestricted }) => name !== 'round' && !fromRestricted)
    .flatMap(({ name }) => sheetsOf(name, 'open').map((s) => s.name))
  expect(round.map(({ name }) => name).sort()).toEqual([...new Set(names)].sort())
})

test('a lead is overdue the day after it was due, while it is still being looked into', () => {
  expect(table('leads', '待查问题').map(({ 逾期 }) => 逾期)).toEqual(['逾期', '否', '否'])
})

test('arrears are what fell due by the day less what was paid, to the cent', () => {
  const [contract] = table('three-assets', '合同')
  expect(contract?.['推算拖欠（元）']).toBe(2000)
  expect(contract?.有无书面合同).toBe(true)
  expect(contract?.疑点).toContain('租赁期限超过二十年')
  expect(table('three-assets', '租金收缴').map((row) => row['到期未付（元）'])).toEqual([999.9, 1000.1, null])
  expect(table('three-assets', '资金')[0]?.['账实差额（元）']).toBe(0.2)
})

test('evidence is held against its file, restricted evidence stays out', () => {
  const rows = table('evidence', '证据目录')
  expect(rows.map((row) => [row.编号, row.文件核对, row['大小（KB）'], row.支撑的问题])).toEqual([
    ['ZZ-001', '一致', 3, 'WT-001'],
    ['ZZ-002', '文件不在', null, null],
  ])
})

test('rectification adds up what the measures recovered and names what is overdue', () => {
  const [item] = table('rectification', '整改成效与核验')
  expect([item?.['收回金额（元）'], item?.['兑付金额（元）']]).toEqual([0.3, null])
  const [progress] = table('rectification', '整改台账')
  expect([progress?.逾期, progress?.主要特征]).toEqual(['逾期', '租金拖欠'])
  expect(progress?.最近进展).toBe('2025-09-10 收回一部分')
})

test('a small group and the one it could be reckoned from stand without figures', () => {
  const groups = table('scores', '群体得分')
  expect(groups.map((row) => [row.群体, row.参评人数, row.得分, row.说明])).toEqual([
    ['党员', 5, null, '不单列'],
    ['村民代表', 2, null, '不单列'],
    ['群众', 6, 90, null],
  ])
  expect(sheetsOf('scores')[0]?.notes[1]).toMatch(/^计分口径：/)
})
