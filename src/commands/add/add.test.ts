import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound, inspectIn } from '../../example-round.fixture.ts'

const { root, path, restore, read: paper, original, put } = exampleRound()
beforeEach(restore)

const inspect = (argv: readonly string[], answers: readonly string[] | null = null) =>
  inspectIn(root, argv, { day: '2025-09-05', answers })

const VISITS = 'villages/东圩村/visits.yaml'
const INTERVIEWS = 'restricted/villages/东圩村/interviews.yaml'

const VISIT = ['--set', '走访日期=2025.9.4', 'alias=农户甲', 'visitors=邵国栋、姚芷若', '人口=1'].slice(0, -1)

describe('a record given by --set', () => {
  test('is numbered, typed and put behind the last one; all else stays', async () => {
    const said = await inspect([
      'add',
      'visits',
      '东圩',
      ...VISIT,
      'matters.0.text=路灯: 不亮',
      'matters.0.to=jb-1',
    ])
    expect(said).toMatchObject({ code: 0, out: `${VISITS}\n` })
    expect(said.err).toContain('已登记 ZF-023')
    expect(paper(VISITS)).toBe(
      `${original(VISITS)}  - id: ZF-023\n    date: 2025-09-04\n    villager_group: null\n    alias: 农户甲\n    category: null\n    visitors: [邵国栋, 姚芷若]\n    matters:\n      - text: "路灯: 不亮"\n        to: JB-001\n        route: null\n`,
    )
    expect((await inspect(['check', '东圩'])).code).toBe(0)
  })

  test('goes to the restricted papers where it belongs, and is shown to nobody else', async () => {
    const words = [
      '--set',
      'person=农户甲',
      'interviewers=邵国栋',
      'recorder=姚芷若',
      'date=2025年9月4日',
      'from=9点30',
      'notes.0.q=问',
      'notes.0.a=秘密的话',
    ]
    const shown = await inspect(['add', 'interviews', '东圩', ...words, '--dry-run'])
    expect(shown.code).toBe(0)
    expect(shown.out).not.toContain('秘密')
    expect(paper(INTERVIEWS)).toBe(original(INTERVIEWS))
    expect(
      (await inspect(['add', 'interviews', '东圩', ...words, '--dry-run', '--restricted'])).out,
    ).toContain('秘密的话')
    expect((await inspect(['add', 'interviews', '东圩', ...words])).code).toBe(0)
    expect(paper(INTERVIEWS)).toContain("    from: '09:30'\n")
  })

  test.each([
    ['an unknown field, with the nearest', ['visits', '东圩', '--set', 'dat=1'], 'date（走访日期）'],
    ['a day that is none', ['visits', '东圩', '--set', 'date=2025-02-30'], '日期'],
    ['a choice that is none', ['visits', '东圩', '--set', 'by=入'], '下列之一'],
    ['what nobody may leave out', ['issues', '东圩', '--set', 'people.0.post=会计'], '--set people.0.name=…'],
    ['a number that is taken', ['visits', '东圩', ...VISIT, 'id=ZF-001'], 'ZF-001 已经用过'],
    ['an unknown paper', ['visist', '东圩', '--set', 'a=1'], '是不是 visits'],
    ['no content', ['visits', '东圩'], '--set'],
    ['a word without =', ['visits', '--set', 'date=2025-9-1', '东圩'], '缺少参数'],
    ['no place in a list', ['visits', '东圩', '--set', 'matters.text=x'], 'matters.0'],
  ])('names %s', async (_name, argv, words) => {
    const said = await inspect(['add', ...argv])
    expect(said.code).toBe(2)
    expect(said.err).toContain(words)
    expect(paper(VISITS)).toBe(original(VISITS))
  })

  test('that has errors is refused, with the error at its place', async () => {
    const said = await inspect(['add', 'visits', '东圩', ...VISIT, 'matters.0.text=x', 'matters.0.to=WT-777'])
    expect(said.code).toBe(1)
    expect(said.err).toContain(`${VISITS}:`)
    expect(said.err).toContain('reference/unknown')
    expect(paper(VISITS)).toBe(original(VISITS))
    const forced = ['add', 'visits', '东圩', ...VISIT, 'matters.0.text=x', 'matters.0.to=WT-777', '--force']
    expect((await inspect(forced)).code).toBe(0)
  })
})

test('records come from a file, several at once, by name or label', async () => {
  put('r.yaml', '- { 代称: 农户新, 姓名: 张三 }\n- { alias: 农户又新, name: 李四 }\n')
  const said = await inspect(['add', 'persons', '东圩', '--from', 'r.yaml'])
  expect(said.code).toBe(0)
  const persons = paper('restricted/villages/东圩村/persons.yaml')
  expect(persons).toMatch(/\{ alias: 农户新, name: 张三 \}\n {2}- \{ alias: 农户又新, name: 李四 \}\n$/u)
})

test('a sheet takes the next number', async () => {
  const said = await inspect([
    'add',
    'survey',
    '东圩',
    '--set',
    'group=群众',
    'answers=AAAAA AAAAA AAAAA A___A AA',
    '--force',
  ])
  expect(said.code).toBe(0)
  expect(paper('villages/东圩村/survey.yaml')).toContain(
    '  - { ballot: 69, group: 群众, answers: AAAAA AAAAA AAAAA A___A AA }\n',
  )
})

test('fields of a paper itself are set in place', async () => {
  expect((await inspect(['add', 'village', '东圩', '--set', '常住户数=205', 'stay.to=2025.9.12'])).code).toBe(
    0,
  )
  const changed = paper('villages/东圩村/village.yaml').split('\n')
  const before = original('villages/东圩村/village.yaml').split('\n')
  const differ = changed.filter((line, index) => line !== before[index])
  expect(changed).toHaveLength(before.length)
  expect(differ.length).toBeGreaterThan(0)
  expect(differ.every((line) => /resident_households: 205|to: 2025-09-12/u.test(line))).toBe(true)
})

test('a paper that is not there is made from its template', async () => {
  rmSync(path(VISITS))
  await inspect(['add', 'visits', '东圩', ...VISIT])
  expect(paper(VISITS)).toContain('visits:\n  - id: ZF-0')
  expect(paper(VISITS)).toContain('#   - id: ZF-001')
})

test('a paper with errors is left alone', async () => {
  put(VISITS, original(VISITS).replace('date: 2025-09-01', 'date: 昨天'))
  const said = await inspect(['add', 'visits', '东圩', ...VISIT])
  expect(said).toMatchObject({ code: 2, out: '' })
  expect(said.err).toContain('inspect check')
})

test('while another writer is at work nothing is written', async () => {
  mkdirSync(path('.inspect'), { recursive: true })
  put('.inspect/lock', String(process.ppid))
  expect((await inspect(['add', 'visits', '东圩', ...VISIT])).code).toBe(2)
  expect(paper(VISITS)).toBe(original(VISITS))
})

test('a field given twice, by name and by label, is refused: one of both would be lost', async () => {
  const { code, err } = await inspect(['add', 'leads', '东圩', '--set', 'text=一', '--set', '疑点=二'])
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('“疑点”写了两次') })
})

test('everything that is wrong with what was given is said at once, and of which record', async () => {
  const wrong = ['--set', 'date=2025-13-40', '--set', 'by=飞行', '--set', 'nosuch=1']
  const set = await inspect(['add', 'visits', '东圩', ...wrong, '--lang', 'en'])
  expect(set.code).toBe(2)
  for (const one of ['“nosuch”', '“走访日期” is “2025-13-40” but', '“走访方式” is “飞行” but'])
    expect(set.err).toContain(one)
  put('两条.yaml', '- date: 2025-09-08\n- date: 某日\n')
  const from = await inspect(['add', 'visits', '东圩', '--from', '两条.yaml'])
  expect(from.err).toContain('第 2 条“走访日期”写的是“某日”，应为')
  expect(paper(VISITS)).toBe(original(VISITS))
})

describe('asked on a terminal', () => {
  const answers = ['2025.9.4', '三组', '农户甲', '1', '10', '5 4', 'y', '路灯不亮', '', '解释', '']

  test('a record is built field by field and written at the end', async () => {
    const said = await inspect(['add', 'visits', '东圩'], [...answers, 'y'])
    expect(said).toMatchObject({ code: 0, out: `${VISITS}\n` })
    expect(paper(VISITS)).toBe(
      `${original(VISITS)}  - id: ZF-023\n    date: 2025-09-04\n    villager_group: 三组\n    alias: 农户甲\n    by: 入户\n    category: 群众\n    visitors: [邵国栋, 姚芷若]\n    matters:\n      - text: 路灯不亮\n        route: 解释\n`,
    )
  })

  test('< goes back, wrong answers are asked again, Enter takes the preset', async () => {
    const way = ['', '二组', '<', '三组', '农户甲', '9', '电话', '群众', '', '', '<', '<', '4', '', 'y']
    const said = await inspect(['add', 'visits', '东圩'], way)
    expect(said.err).toContain('应为下列之一')
    expect(paper(VISITS)).toMatch(
      /date: 2025-09-05\n.*三组\n.*农户甲\n.*电话\n.*群众\n.*visitors: \[姚芷若\]\n.*matters: \[\]\n$/u,
    )
  })

  test('a number beyond the list is asked again, not taken for a name', async () => {
    const way = ['2025.9.4', '三组', '农户甲', '1', '10', '5 99', '5', '', 'y']
    const said = await inspect(['add', 'visits', '东圩'], way)
    expect(said.err).toMatch(/1—\d+ 的序号，或写全名称/u)
    expect(paper(VISITS)).toContain('visitors: [邵国栋]\n    matters: []')
  })

  test('what was answered before going back is kept by Enter, cleared by -', async () => {
    const kept = [
      '',
      '二组',
      '农户甲',
      '<',
      '<',
      '',
      '农户乙',
      '入户',
      '群众',
      '5',
      '<',
      '<',
      '',
      '',
      '',
      'y',
    ]
    expect((await inspect(['add', 'visits', '东圩'], kept)).code).toBe(0)
    expect(paper(VISITS)).toMatch(
      /二组\n.*农户乙\n.*入户\n.*群众\n.*visitors: \[邵国栋\]\n.*matters: \[\]\n$/u,
    )
    put(VISITS, original(VISITS))
    const cleared = ['', '二组', '农户甲', '<', '-', '入户', '群众', '5', '', 'y']
    expect((await inspect(['add', 'visits', '东圩'], cleared)).code).toBe(0)
    expect(paper(VISITS)).toMatch(/二组\n.*alias: null\n.*入户\n/u)
  })

  test.each([
    ['in the middle', answers.slice(0, 4)],
    ['at the end', answers],
    ['by not confirming', [...answers, '']],
  ])('cancelled %s nothing is written', async (_name, way) => {
    expect((await inspect(['add', 'visits', '东圩'], way)).code).toBe(2)
    expect(paper(VISITS)).toBe(original(VISITS))
    expect(existsSync(path('.inspect/lock'))).toBe(false)
  })
})
