import { rmSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { sampleWorkbook, typedInto } from '../../sheets/sample-workbook.ts'
import { columnLetters } from '../../sheets/sheet-table.ts'
import { Source } from '../../source/source.ts'

const { path, restore, read, bytes, put, inspect } = exampleRound()
beforeEach(restore)

const RATING = 'villages/东圩村/rating.yaml'

test('an empty name, as of a variable that was not set, is not the whole folder', async () => {
  const { code, err } = await inspect('import', '', '--village', '东圩村')
  expect({ code, err }).toMatchObject({ code: 2 })
  expect(err).toContain('文件名是空的')
})

test('totals of a rating bring those who were rated, the committees under whatever name', async () => {
  rmSync(path(RATING))
  put('测评汇总.csv', '测评对象,好,较好,一般,差,弃权\n村“两委”班子,20,5,1,0,0\n尹水生,18,6,1,1,0\n')
  expect(await inspect('import', '测评汇总.csv', '--village', '东圩村')).toMatchObject({ code: 0 })
  const paper = new Source(RATING, read(RATING)).value
  expect(paper).toMatchObject({
    subjects: [{ id: 'team' }, { id: 'm1', name: '尹水生' }, {}, {}, {}, {}],
    tallies: [
      { subject: 'team', counts: { 好: 20, 较好: 5, 一般: 1, 差: 0, abstain: 0 } },
      { subject: 'm1', counts: { 好: 18, 较好: 6, 一般: 1, 差: 1, abstain: 0 } },
    ],
  })
})

test('a hidden sheet that somebody else made leads nowhere and takes no time', async () => {
  const form = (await inspect('form', 'visits', '东圩村')).out.trim()
  const made = bytes(form)
  const lies = [
    { '_inspect!F10': '-999999999', '_inspect!G10': '1e99' },
    { '_inspect!B5': '../../../逃村', '_inspect!B6': '../../etc/passwd' },
    { '_inspect!B3': '__proto__' },
    { '_inspect!D11': '["__proto__","polluted"]' },
  ]
  for (const lie of lies) {
    put('改过.xlsx', await typedInto(made, lie))
    const started = performance.now()
    const { code, out, err } = await inspect('import', '改过.xlsx', '--dry-run')
    expect([0, 1]).toContain(code)
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(out + err).not.toMatch(/\bat .+\.ts:\d+/u)
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('what is let goes by its number, by whatever name an office calls it; a name nobody bears is refused', async () => {
  put('合同.csv', '合同编号,承租方,标的\nHT-091,吴大有,一号蟹塘、ZY-002\n')
  expect(await inspect('import', '合同.csv', '--village', '东圩村')).toMatchObject({ code: 0 })
  expect(read('villages/东圩村/assets.yaml')).toContain('objects: [ZY-001, ZY-002]')
  put('合同.csv', '合同编号,承租方,标的\nHT-092,钱多,没有这口塘\n')
  const { code, out } = await inspect('import', '合同.csv', '--village', '东圩村', '--lang', 'en')
  expect(code).toBe(1)
  expect(out).toContain('C2: “没有这口塘” must be a record id, such as ZC-001 or ZY-001')
})

test('totals of a rating go by name; columns of visits by the words of their registers', async () => {
  rmSync(path(RATING))
  put('测评.csv', '姓名,职务,好,较好,一般,差,弃权\n班子,,20,5,1,0,0\n尹水生,书记,18,6,1,1,0\n')
  expect(await inspect('import', '测评.csv', '--village', '东圩村')).toMatchObject({ code: 0 })
  expect(new Source(RATING, read(RATING)).value).toMatchObject({
    tallies: [{ subject: 'team' }, { subject: 'm1' }],
  })
  put('走访.csv', '走访时间,组别,对象,方式,走访人员,内容\n2025.9.5,三组,农户甲,入户,姚芷若,路灯不亮\n')
  expect(await inspect('import', '走访.csv', '--village', '东圩村')).toMatchObject({ code: 0 })
  expect(read('villages/东圩村/visits.yaml')).toMatch(
    /date: 2025-09-05\n.*三组\n.*农户甲\n[\s\S]*text: 路灯不亮\n/u,
  )
})

test('a number that differs from another in leading zeros alone is refused; --partial takes the others', async () => {
  const given = read('villages/东圩村/assets.yaml')
  put('合同.csv', '合同编号,承租方\nHT-0091,吴大有\nHT-091,钱多\nHT-0001,孙三\n')
  const { code, out } = await inspect('import', '合同.csv', '--village', '东圩村', '--lang', 'en')
  expect(code).toBe(1)
  expect(out).toContain('A3: “HT-091” must be a number that differs from HT-0091 in more than leading zeros')
  expect(out).toContain('A4: “HT-0001” must be a number that differs from HT-001')
  expect(read('villages/东圩村/assets.yaml')).toBe(given)
  expect(await inspect('import', '合同.csv', '--village', '东圩村', '--partial')).toMatchObject({ code: 1 })
  expect(read('villages/东圩村/assets.yaml')).toMatch(/HT-0091\n(?![\s\S]*钱多)/u)
})

test('rows not taken keep the unit that was stated above their table', async () => {
  put('万元.csv', '单位：万元\n合同编号,承租方,起始日,年租金\nHT-096,吴,某日,1.25\nHT-097,钱,2024-01-01,3\n')
  const { code, out } = await inspect('import', '万元.csv', '--village', '东圩村', '--partial')
  expect(code).toBe(1)
  const [left = ''] = out
    .trim()
    .split('\n')
    .filter((line) => line.endsWith('.xlsx'))
  const [sheet] = readSheets(bytes(left), left)
  const titles = sheet?.rows.findIndex((row) => row.includes('合同编号')) ?? 0
  const at = sheet?.rows[titles]?.indexOf('起始日') ?? 0
  const cell = `${sheet?.sheet}!${columnLetters(at)}${titles + 2}`
  put('改好.xlsx', await typedInto(bytes(left), { [cell]: '2024-02-01' }))
  expect(await inspect('import', '改好.xlsx')).toMatchObject({ code: 0 })
  expect(read('villages/东圩村/assets.yaml')).toMatch(/HT-096\n[\s\S]*annual_rent: 12500\n/u)
})

test.each([
  ['租金总额（万元）=年租金', 0, 'annual_rent: 12500\n'],
  ['没有的列=年租金', 1, '没有的列'],
  ['Z=年租金', 1, '“Z”'],
])('--map “%s”', async (said, code, text) => {
  put('租金.csv', '合同编号,承租方,租金总额（万元）\nHT-096,吴,1.25\n')
  const given = read('villages/东圩村/assets.yaml')
  const done = await inspect('import', '租金.csv', '--village', '东圩村', '--map', said)
  expect(done.code).toBe(code)
  const now = read('villages/东圩村/assets.yaml')
  expect(code === 0 ? now : done.out).toContain(text)
  if (code === 1) expect(now).toBe(given)
})

test('a column in another unit cannot be pointed out either', async () => {
  put('租金.csv', '合同编号,承租方,租金（元/月）\nHT-096,吴,1.25\n')
  const done = await inspect('import', '租金.csv', '--village', '东圩村', '--map', '租金（元/月）=年租金')
  expect([done.code, done.out]).toEqual([1, expect.stringContaining('单位不同，不能换算')])
})

describe('accounts by year without ids', () => {
  const ASSETS = 'villages/东圩村/assets.yaml'
  const HEAD = '账户名称,年份,年初余额,收入,支出,余额'
  const funds = () => (new Source(ASSETS, read(ASSETS)).value as { funds: unknown[] }).funds

  test('go to the accounts by their names, whatever is there staying as it is', async () => {
    put(
      '账户.csv',
      `${HEAD}\n库存现金,2022,900,8000,7640,1260\n库 存现金,2021,1,2,3,0\n基本存款账户,2020,1,2,1,2\n`,
    )
    const { code, err } = await inspect('import', '账户.csv', '--village', '东圩村')
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(funds()).toMatchObject([
      { id: 'ZJ-001', years: [{ year: 2021 }, {}, {}, {}, {}, { year: 2020, closing: 2 }] },
      { id: 'ZJ-002', years: [{}, {}, {}, { year: 2022, opening: 900, income: 8000 }, { year: 2021 }] },
    ])
  })

  test('are refused where the account is not known, or two say different things of a year', async () => {
    const given = read(ASSETS)
    put('账户.csv', `${HEAD}\n基本户,2020,1,2,1,2\n库存现金,2024,1450,9200,9680,97\n`)
    const { code, out } = await inspect('import', '账户.csv', '--village', '东圩村')
    expect(code).toBe(1)
    expect(out).toContain('A2: 现值“基本户”，应为已登记的一个账户：ZJ-001 基本存款账户、ZJ-002 库存现金')
    expect(out).toContain('F3: 冲突：ZJ-002 2024“年末余额（元）”表中为“97”，底稿已是“970”')
    put('账户.csv', '年度,收入,支出,余额\n2020,1,2,3\n')
    expect((await inspect('import', '账户.csv', '--village', '东圩村')).out).toContain('加一列“账户”或“编号”')
    expect(read(ASSETS)).toBe(given)
  })

  test('make the accounts of a village that has none, each once', async () => {
    put(ASSETS, read(ASSETS).replace(/funds:\n[\s\S]*?(?=balances:)/u, 'funds: []\n'))
    put('账户.csv', `${HEAD}\n现金,2022,1,2,1,2\n现金,2023,2,2,1,3\n基本户,2023,5,0,0,5\n合计,,8,4,2,10\n`)
    expect(await inspect('import', '账户.csv', '--village', '东圩村')).toMatchObject({ code: 0 })
    expect(funds()).toMatchObject([
      {
        id: 'ZJ-001',
        account: '现金',
        years: [
          { year: 2022, closing: 2 },
          { year: 2023, closing: 3 },
        ],
      },
      { id: 'ZJ-002', account: '基本户', years: [{ year: 2023, closing: 5 }] },
    ])
  })

  test('a journal of single payments is no table of years', async () => {
    put('流水.csv', '日期,摘要,收入,支出,余额\n2024-01-01,电费,1,2,3\n')
    const { code, out } = await inspect('import', '流水.csv', '--village', '东圩村')
    expect([code, out]).toEqual([1, expect.stringContaining('认不出是哪种表')])
  })
})

describe('nothing that was typed is left out in silence', () => {
  const contracts = '合同编号,承租方,起始日,年租金（元）\nHT-091,吴大有,2024-03-01,12500\n'
  const assets = '资产编号,资产名称,原值,累计折旧,净值\nZC-091,碾米房,50000,20000,30000\n'

  test.each([
    ['the first', `${contracts}\n${assets}`, '第 4 行起是另一张表（三资情况·资产）'],
    ['the second', `${assets}\n${contracts}`, '第 4 行起是另一张表（三资情况·合同）'],
  ])('two tables on one sheet are refused, though %s is recognised', async (_, text, says) => {
    put('两表.csv', text)
    const { code, out } = await inspect('import', '两表.csv', '--village', '东圩村')
    expect(code).toBe(1)
    expect(out).toContain(says)
  })

  async function typedForm(typed: Parameters<typeof typedInto>[1]) {
    const name = (await inspect('form', 'visits', '东圩村')).out.trim()
    put(name, await typedInto(bytes(name), typed))
    return inspect('import', name, '--dry-run')
  }

  test('a form whose columns were moved is refused at the title that shows it', async () => {
    const { code, out } = await typedForm({ '走访!B4': '时间', '走访!C4': '日期' })
    expect(code).toBe(1)
    expect(out).toContain('走访: B4 现为“时间”，应为“走访日期”')
  })

  test('a sheet of a form that is gone is asked for', async () => {
    const { code, out } = await typedForm({ '_inspect!B9': '走访（改）' })
    expect(code).toBe(1)
    expect(out).toContain('工作表“走访（改）”不见了')
  })

  test('what stands beside the table of a form is named', async () => {
    const { code, err } = await typedForm({ '走访!AB6': '此户再访', '走访!IV7': '待核' })
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(err.replace(/\n/gu, '')).toContain('表格以外的内容不收入：AB6、IV7')
  })

  test('a table that reaches beyond the columns that are read is refused at the first such cell', async () => {
    const file = '合同.xlsx'
    const wide = await sampleWorkbook([
      {
        name: '合同',
        rows: [
          ['合同编号', '承租方', '起始日', '年租金（元）'],
          ['HT-091', '吴大有', '2024-03-01', 12500],
        ],
      },
    ])
    put(file, await typedInto(wide, { '合同!GS2': '另付押金' }))
    const { code, out } = await inspect('import', file, '--village', '东圩村')
    expect(code).toBe(1)
    expect(out).toContain('合同.xlsx!合同: GS2 有内容，超出第 200 列')
  })
})
