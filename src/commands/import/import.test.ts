import { existsSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { readTable } from '../../sheets/read-table.ts'
import { sampleWorkbook, typedInto } from '../../sheets/sample-workbook.ts'

const { path, restore, read: paper, bytes, original, put, inspect } = exampleRound()
beforeEach(restore)

const VISITS = 'villages/东圩村/visits.yaml'
const ASSETS = 'villages/东圩村/assets.yaml'

describe('a table of an office', () => {
  const walked = [
    '东圩村走访登记表,,,,,,,,',
    '序号,走访日期,组别,被走访人,走访方式,对象类别,走访干部,反映问题,去向',
    '1,2025.9.3,三组,农户庚,入户,群众,邵国栋、姚芷若,路灯坏了,解释',
    '2,２０２５年９月４日,四组,农户辛,入户,群众,邵国栋，姚芷若,水费不公开,解释',
    '合 计,2,,,,,,,',
    '填表人：某某,,,,,,,,',
  ].join('\r\n')
  const gained = [
    ['ZF-023', '2025-09-03', '三组', '农户庚', '路灯坏了'],
    ['ZF-024', '2025-09-04', '四组', '农户辛', '水费不公开'],
  ]
  const added = gained
    .map(
      ([id, date, group, alias, text]) =>
        `  - id: ${id}\n    date: ${date}\n    villager_group: ${group}\n    alias: ${alias}\n    by: 入户\n    category: 群众\n    visitors: [邵国栋, 姚芷若]\n    matters:\n      - text: ${text}\n        route: 解释\n`,
    )
    .join('')

  test('comes in by its own titles, behind what is there; totals and remarks stay out and are said to', async () => {
    const said = await inspect('import', put('incoming/走访.csv', walked), '--village', '东圩')
    expect(said).toMatchObject({ code: 0, out: `${VISITS}\n` })
    expect(said.err).toContain('组别≈村民小组')
    expect(said.err).toContain('第 5、6 行')
    expect(paper(VISITS)).toBe(original(VISITS) + added)
  })

  test('changes nothing the second time', async () => {
    const file = put('走访.csv', walked)
    await inspect('import', file, '--village', '东圩村')
    const once = paper(VISITS)
    const again = await inspect('import', file, '--village', '东圩村')
    expect(again).toMatchObject({ code: 0, out: '' })
    expect(paper(VISITS)).toBe(once)
  })

  test('shows field by field what would change, and writes nothing, under --dry-run', async () => {
    const said = await inspect('import', put('走访.csv', walked), '--village', '东圩村', '--dry-run')
    expect(said.out).toContain('+ ZF-023：走访日期 2025-09-03；村民小组 三组')
    expect(said.out).toContain('了解的事项 ■')
    expect(said.out).not.toContain('路灯')
    expect(paper(VISITS)).toBe(original(VISITS))
    expect(existsSync(path('.inspect/lock'))).toBe(false)
  })

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${walked}`)],
    ['UTF-16', Buffer.from(`\ufeff${walked.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(walked, 'utf16le')],
    ['tabs', Buffer.from(walked.replaceAll(',', '\t'))],
  ])('comes in from %s', async (_, bytes) => {
    expect((await inspect('import', put('走访.csv', bytes), '--village', '东圩村')).code).toBe(0)
    expect(paper(VISITS)).toBe(original(VISITS) + added)
  })

  test('goes to the village that its folder, its name or a column of it names', async () => {
    const lines = walked.split('\r\n')
    await inspect('import', put('incoming/东圩村/表.csv', walked), '--into', 'villages')
    expect(paper(VISITS)).toBe(original(VISITS) + added)
    const column = [`村,${lines[1]}`, `东圩村,${lines[2]}`, `新桥村,${lines[3]}`].join('\n')
    const said = await inspect('import', put('全部.csv', column))
    expect(said.out).toBe('villages/新桥村/visits.yaml\n')
    expect(paper('villages/新桥村/visits.yaml')).toContain('农户辛')
    expect((await inspect('import', put('表.csv', walked))).out).toContain('不知道是哪个村的')
  })
})

describe('a workbook of contracts', () => {
  const head = [
    '合同编号',
    '承租方',
    '合同起始时间',
    '合同终止时间',
    '年租金（万元）',
    '是否书面',
    '标的编号',
  ]
  const rows = [
    ['青禾县东圩村合同台账'],
    ['合同编号', '承租方', '合同期限', null, '租金', '书面', '标的'],
    ['合同编号', '承租方', '起', '止', '年租金（万元）', '有无书面合同', '标的编号'],
    ['ＨＴ－０９１', '吴大有', new Date('2024-03-01T00:00:00Z'), '2026.2.28', '１.２５', '有', 'ZC-001'],
    [
      { richText: [{ text: 'HT-092' }] },
      '钱多',
      '2023年5月1日',
      '2025/4/30',
      { formula: '0.1*3', result: 0.3 },
      '无',
      'ZC-001',
    ],
    ['总计', null, null, null, 1.55, null, null],
  ]
  const book = () => sampleWorkbook([{ name: '台账', rows, merged: ['A1:G1', 'C2:D2'] }])

  test('is read through merged titles, ten thousands, dates of Excel and typed ones, full-width signs', async () => {
    const said = await inspect('import', put('东圩村合同.xlsx', await book()), '--village', '东圩村')
    expect(said).toMatchObject({ code: 0, out: `${ASSETS}\n` })
    expect(said.err).toContain('×10000')
    const text = paper(ASSETS)
    expect(text).toMatch(
      /id: HT-091[\s\S]*party: 吴大有[\s\S]*from: 2024-03-01[\s\S]*to: 2026-02-28[\s\S]*annual_rent: 12500\n/u,
    )
    expect(text).toMatch(
      /id: HT-092[\s\S]*written: false[\s\S]*from: 2023-05-01[\s\S]*to: 2025-04-30[\s\S]*annual_rent: 3000\n/u,
    )
    const old = original(ASSETS).split('\n')
    expect(old.filter((line) => !text.includes(line))).toEqual([])
  })

  test('with something wrong names every cell and writes nothing', async () => {
    const bad = [
      head,
      ['HT-091', '吴大有', '2024.13.1', '2026-02-28', '1.25', '有', 'ZC-001'],
      ['HT-092', '钱多', '2023-05-01', '长期', '约三千', '也许', 'ZC-001'],
      ['HT-093', '好人', '2023-05-01', '2025-04-30', '3', '是', 'ZC-001'],
    ]
    const file = put('合同.xlsx', await sampleWorkbook([{ name: '合同', rows: bad }]))
    const said = await inspect('import', file, '--village', '东圩村')
    expect(said.code).toBe(1)
    expect(said.out.trim().split('\n')).toEqual([
      expect.stringContaining('合同.xlsx!合同!C2: 现值“2024.13.1”，应为真实的日期'),
      expect.stringContaining('合同.xlsx!合同!D3: 现值“长期”，应为真实的日期'),
      expect.stringContaining('合同.xlsx!合同!E3: 现值“约三千”，应为数字'),
      expect.stringContaining('合同.xlsx!合同!F3: 现值“也许”，应为“是”或“否”'),
    ])
    expect(paper(ASSETS)).toBe(original(ASSETS))
    const part = await inspect('import', file, '--village', '东圩村', '--partial')
    expect(part.code).toBe(1)
    expect(paper(ASSETS)).toContain('party: 好人')
    expect(paper(ASSETS)).not.toContain('吴大有')
    const { rows } = readTable(bytes('out/导入待改.xlsx'), 'a.xlsx')
    expect(rows.slice(2).map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ['村', '合同编号', '问题（导入时）'],
      ['东圩村', 'HT-091', expect.stringContaining('C2 应为真实的日期')],
      ['东圩村', 'HT-092', expect.stringContaining('D3 应为真实的日期')],
    ])
  })

  test('the workbook of rows not taken comes in when they are mended', async () => {
    const bad = [head, ['HT-091', '吴大有', '不详', '2026-02-28', '1.25', '有', 'ZC-001']]
    await inspect(
      'import',
      put('东圩村.xlsx', await sampleWorkbook([{ name: '合同', rows: bad }])),
      '--partial',
    )
    const left = bytes('out/导入待改.xlsx')
    put('改好.xlsx', await typedInto(left, { '合同!D4': '2024-03-01' }))
    expect(await inspect('import', '改好.xlsx')).toMatchObject({ code: 0, out: `${ASSETS}\n` })
    expect(paper(ASSETS)).toMatch(/id: HT-091[\s\S]*from: 2024-03-01/u)
  })

  test('that contradicts the paper is a conflict with both values; --force lets the table win', async () => {
    const rent = /id: HT-001[\s\S]*?annual_rent: (\S+)/u.exec(original(ASSETS))?.[1]
    const said = ['合同编号,年租金（元）', 'HT-001,77'].join('\n')
    const refused = await inspect('import', put('合同.csv', said), '--village', '东圩村')
    expect(refused.code).toBe(1)
    expect(refused.out).toContain(`合同.csv!B2: 冲突：HT-001“年租金（元）”表中为“77”，底稿已是“${rent}”`)
    expect(paper(ASSETS)).toBe(original(ASSETS))
    expect((await inspect('import', '合同.csv', '--village', '东圩村', '--force')).code).toBe(0)
    const changed = paper(ASSETS)
      .split('\n')
      .filter((line) => !original(ASSETS).split('\n').includes(line))
    expect(changed.join()).toContain('77')
    expect(changed).toHaveLength(1)
  })

  test('what the schema refuses is said at its cell too', async () => {
    const said = ['合同编号,承租方,年租金（元）', 'HT-091,吴大有,3.125'].join('\n')
    const refused = await inspect('import', put('合同.csv', said), '--village', '东圩村')
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('合同.csv!C2: “年租金（元）”是 3.125，小数应不超过 2 位')
    expect(paper(ASSETS)).toBe(original(ASSETS))
  })

  test('a number that stands twice is said with both rows', async () => {
    const said = ['合同编号,承租方,年租金（元）', 'HT-091,甲,1', 'HT-091,乙,2'].join('\n')
    const refused = await inspect('import', put('合同.csv', said), '--village', '东圩村')
    expect(refused.out).toContain('合同.csv!A3: 现值“HT-091”，应为不与第 2 行重复')
    expect(paper(ASSETS)).toBe(original(ASSETS))
  })
})

describe('what the user says of columns', () => {
  const odd = ['甲栏,租户大名,年租金（元）', 'HT-091,吴大有,500'].join('\n')

  test('goes before guesses, and is remembered in the round for the next table of the same titles', async () => {
    const maps = ['--map', '甲栏=编号', '租户大名=承包（承租）方']
    expect((await inspect('import', put('表.csv', odd), '--village', '东圩村')).code).toBe(1)
    const first = await inspect('import', '表.csv', '--village', '东圩村', '--paper', 'assets', ...maps)
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^villages\/东圩村\/assets\.yaml\ntemplates\/imports\/[0-9a-f]{12}\.json\n$/u)
    expect(paper(ASSETS)).toMatch(/id: HT-091[\s\S]*party: 吴大有/u)
    const next = await inspect('import', put('表2.csv', odd.replace('091', '092')), '--village', '东圩村')
    expect(next).toMatchObject({ code: 0, out: `${ASSETS}\n` })
    expect(paper(ASSETS)).toContain('id: HT-092')
    expect((await inspect('check', '东圩村', '--only', 'round/misplaced-paper')).code).toBe(0)
  })

  test.each([
    [['--map', '甲栏'], /写法不对/u],
    [['--paper', '合同书'], /没有“合同书”这种/u],
    [['--paper', 'interviews'], /受限底稿/u],
    [['--village', '东圩村', '--into', 'villages'], /只能选一个/u],
    [['--village', '不存在村'], /本轮没有“不存在村”/u],
    [['--into', 'towns'], /没有本轮的村/u],
  ])('%j is refused in words', async (options, words) => {
    const said = await inspect('import', put('表.csv', odd), ...options)
    expect(said.code).toBe(2)
    expect(said.err).toMatch(words)
  })
})
