import { describe, expect, test } from 'vitest'
import { threeAssets } from '../ledgers/three-assets.ts'
import { inQuestion, workspace } from './example-in-question.fixture.ts'
import { roundedValue } from './figures.ts'

describe('the three-assets ledger', () => {
  const sheets = new Map(
    threeAssets.sheets(workspace, workspace.villages).map((sheet) => [sheet.name, sheet]),
  )
  const rowsOf = (name: string) => {
    const { columns = [], rows = [] } = sheets.get(name) ?? {}
    return [...rows].map((row) => new Map(columns.map(({ title }, index) => [title, [...row][index]])))
  }
  const explained = new Map(workspace.villages.map((village) => [village.name, inQuestion(village, false)]))
  const explainedAs = (village: unknown, what: string) => {
    const [figure] = explained.get(String(village))?.why(what).figures ?? []
    return figure ? roundedValue(figure) : undefined
  }

  test.each([
    ['合同', '推算拖欠（元）', 'arrears'],
    ['合同', '自报拖欠（元）', 'stated'],
    ['应收款', '未收（元）', 'unpaid'],
    ['资产', '账实差额（元）', 'difference'],
    ['资源', '面积差（亩）', 'difference'],
  ])('%s, %s is explained and equal', (sheet, column, key) => {
    const rows = rowsOf(sheet)
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const what = `${row.get('编号')}.${key}`
      expect([row.get('村'), what, explainedAs(row.get('村'), what)]).toEqual([
        row.get('村'),
        what,
        row.get(column),
      ])
    }
  })

  test('资金 by account and year', () => {
    for (const row of rowsOf('资金')) {
      const what = `${row.get('编号')}.${row.get('年度')}.difference`
      expect([what, explainedAs(row.get('村'), what)]).toEqual([what, row.get('账实差额（元）')])
    }
  })

  test('租金收缴, rent by rent', () => {
    const seen = new Map<string, number>()
    const rows = rowsOf('租金收缴')
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      const contract = `${row.get('村')}/${row.get('编号')}`
      const number = (seen.get(contract) ?? 0) + 1
      seen.set(contract, number)
      const what = `${row.get('编号')}.rents.${number}`
      expect([contract, explainedAs(row.get('村'), what)]).toEqual([contract, row.get('到期未付（元）')])
    }
  })
})
