import { rmSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'

const { path, restore, read: paper, bytes, original, put, inspect } = exampleRound()
beforeEach(restore)

const VISITS = 'villages/东圩村/visits.yaml'
const SURVEY = 'villages/东圩村/survey.yaml'

describe('a form of ours', () => {
  async function form(kind: string, typed: Parameters<typeof typedInto>[1] = {}) {
    const { out } = await inspect('form', kind, '东圩村')
    const name = out.trim()
    put(name, await typedInto(bytes(name), typed))
    return name
  }

  test.each([
    'survey',
    'rating',
    'test',
    'visits',
    'reviews',
    'assets',
    'issues',
    'slips',
    'rectification',
    'leads',
  ])('%s: made and imported untouched changes nothing, byte for byte', async (kind) => {
    const { out } = await inspect('form', kind, '东圩村')
    const said = await inspect('import', out.trim())
    expect(said).toMatchObject({ code: 0, out: '' })
    const file = `villages/东圩村/${kind}.yaml`
    expect(paper(file)).toBe(original(file))
  })

  test('sheets left empty add no empty lists to a paper', async () => {
    const text = 'kind: survey\nissued: 0\nreturned: 0\ninvalid: 0\nresponses: []\n'
    put(SURVEY, text)
    const { out } = await inspect('form', 'survey', '东圩村', '--force')
    expect(await inspect('import', out.trim())).toMatchObject({ code: 0, out: '' })
    expect(paper(SURVEY)).toBe(text)
  })

  test('what was typed into it comes in, as people type it; a new record with what stands below it', async () => {
    const name = await form('visits', {
      '走访!C5': '九组',
      '走访!B27': '2025年9月3日',
      '走访!D27': '农户庚',
      '走访!F27': '群众',
      '走访!G27': '邵国栋，姚芷若',
    })
    put(
      name,
      await typedInto(bytes(name), {
        '事项!A80': 'ZF-023',
        '事项!B80': '路灯坏了',
        '事项!D80': '解释',
      }),
    )
    const said = await inspect('import', name)
    expect(said).toMatchObject({ code: 0, out: `${VISITS}\n` })
    const text = paper(VISITS)
    expect(text).toContain('    villager_group: 九组\n')
    expect(text).toMatch(
      /id: ZF-023\n {4}date: 2025-09-03\n {4}villager_group: null\n {4}alias: 农户庚\n[\s\S]*visitors: \[邵国栋, 姚芷若\]\n {4}matters:\n {6}- text: 路灯坏了\n/u,
    )
    const gone = original(VISITS)
      .split('\n')
      .filter((line) => !text.includes(line))
    expect(gone).toEqual([])
    expect(await inspect('import', name)).toMatchObject({ code: 0, out: '' })
    expect(paper(VISITS)).toBe(text)
  })

  test('made from an older state is merged record by record; both sides changed is a conflict with both values', async () => {
    const name = await form('visits', { '走访!C5': '九组', '走访!C6': '八组' })
    put(VISITS, original(VISITS).replace('alias: 代表甲', 'alias: 代表乙'))
    expect((await inspect('import', name)).code).toBe(0)
    expect(paper(VISITS)).toMatch(/villager_group: 九组[\s\S]*villager_group: 八组[\s\S]*alias: 代表乙/u)
    put(VISITS, original(VISITS).replace('villager_group: 一组', 'villager_group: 七组'))
    const before = paper(VISITS)
    const said = await inspect('import', name)
    expect(said.code).toBe(1)
    expect(said.out).toContain('走访!C5: 冲突：ZF-001“村民小组”表中为“九组”，底稿已是“七组”')
    expect(paper(VISITS)).toBe(before)
  })

  test('names the cells of what is wrong in it', async () => {
    const name = await form('visits', { '走访!B5': '九月一日', '走访!F6': '群众们' })
    const said = await inspect('import', name)
    expect(said.code).toBe(1)
    expect(said.out).toContain('!走访!B5: 现值“九月一日”，应为真实的日期')
    expect(said.out).toContain('!走访!F6: 现值“群众们”，应为下列之一')
    expect(paper(VISITS)).toBe(original(VISITS))
  })

  test('is not taken for another village than its own', async () => {
    const said = await inspect('import', await form('visits'), '--village', '新桥村')
    expect(said).toMatchObject({ code: 1, out: expect.stringContaining('这张表是东圩村的') })
  })
})

test('a second typing is compared sheet by sheet, and nothing is written', async () => {
  const rows = [
    ...original(SURVEY).matchAll(/ballot: (\d+), group: (\S+), occasion: (\S+), answers: ([A-E_ ]+)/gu),
  ]
  const typed = rows.map(([, ballot, group, occasion, answers = '']) => [
    ballot,
    group,
    occasion,
    ...answers.replaceAll(' ', ''),
  ])
  const head = [
    '票号',
    '群体',
    '场合',
    ...Array.from({ length: 22 }, (_, n) => `Q${String(n + 1).padStart(2, '0')}`),
  ]
  const file = (lines: readonly unknown[][]) =>
    put('二录.csv', [head, ...lines].map((line) => line.join(',')).join('\n'))
  expect(await inspect('import', file(typed), '--village', '东圩村', '--second')).toMatchObject({
    code: 0,
    out: '',
  })
  const slips = typed.map((line) => (line[0] === '7' ? [...line.slice(0, 9), 'A', ...line.slice(10)] : line))
  const said = await inspect('import', file(slips.slice(0, -1)), '--village', '东圩村', '--second')
  expect(said.code).toBe(1)
  expect(said.out).toContain('东圩村 票号 7 Q07：第一次 D，第二次 A')
  expect(said.out).toContain(`东圩村 票号 ${rows.length}：第二次录入没有`)
  expect(said.out.trim().split('\n')).toHaveLength(2)
  expect(paper(SURVEY)).toBe(original(SURVEY))
})

test('restricted papers come in only with --restricted, into restricted/, and are shown to nobody', async () => {
  const people = ['代称,姓名,联系方式', '农户九九,秘密人,13800000000'].join('\n')
  const file = put('代称对照.csv', people)
  const open = await inspect('import', file, '--village', '东圩村')
  expect(open).toMatchObject({ code: 1 })
  expect(open.out).toContain('代称对照表是受限底稿')
  const said = await inspect('import', file, '--village', '东圩村', '--restricted', '--dry-run', '--json')
  expect(said.code).toBe(0)
  expect(said.out).not.toContain('秘密人')
  const done = await inspect('import', file, '--village', '东圩村', '--restricted')
  expect(done.out).toBe('restricted/villages/东圩村/persons.yaml\n')
  expect(paper('restricted/villages/东圩村/persons.yaml')).toContain('秘密人')
})

test('a village without the paper gets it from its template', async () => {
  rmSync(path(VISITS))
  const said = ['走访日期,村民小组,被走访人,对象类别,走访人', '2025-09-03,三组,农户庚,群众,邵国栋'].join('\n')
  expect((await inspect('import', put('走访.csv', said), '--village', '东圩村')).code).toBe(0)
  expect(paper(VISITS)).toMatch(/^# yaml-language-server[\s\S]*visits:\n {2}- id: ZF-\d{3}\n/u)
  expect((await inspect('check', '东圩村', '--only', 'schema/type')).code).toBe(0)
})

test('a paper that cannot be read is left alone', async () => {
  put(VISITS, `${original(VISITS)}\tx`)
  const said = ['走访日期,村民小组,被走访人,对象类别,走访人', '2025-09-03,三组,农户庚,群众,邵国栋'].join('\n')
  const refused = await inspect('import', put('走访.csv', said), '--village', '东圩村')
  expect(refused.code).toBe(1)
  expect(refused.out).toContain('先改好再导入')
})
