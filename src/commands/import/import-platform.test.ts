import { rmSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { sampleWorkbook } from '../../sheets/sample-workbook.ts'

const { path, restore, read, original, put, inspect } = exampleRound()
beforeEach(restore)

const SURVEY = 'villages/东圩村/survey.yaml'
const survey = () => read(SURVEY)
const given = original(SURVEY)
const added = () => survey().slice(given.length).trim().split('\n')

function imported(content: Uint8Array | string, ...options: string[]) {
  return inspect('import', put('导出', content), '--village', '东圩村', ...options)
}

const texts = [...original('questionnaire.yaml').matchAll(/text: ([^,}]+?)(?:,| \})/gu)]
const items = texts.map(([, text = '']) => text.trim())
const words: Record<string, string> = { A: '好', B: '较好', C: '一般', D: '差', E: '不了解', _: '(跳过)' }
const meta = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP']
const about = (n: number) => [
  String(n),
  `2025/9/20 10:${10 + n}:11`,
  '95秒',
  '手机提交',
  '微信昵称甲',
  `117.136.12.${n}(安徽)`,
]
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\r\n')

const sheets = [
  { group: '群众', answers: 'AABAC BBBAA AAAAB C___A AB', comment: '希望修路' },
  { group: '党员', answers: 'AAAAA BBAAA ABAAA BAABA EA', comment: '(空)' },
  { group: '村民代表', answers: 'DDDDD CCCCC BBBBB A___A AA', comment: '' },
]
const letters = (answers: string) => [...answers.replaceAll(' ', '')]
const worded = csv([
  [...meta, '1、您的身份', ...items.map((text, n) => `${n + 2}、${text}`), '24、您还有哪些意见建议？'],
  ...sheets.map(({ group, answers, comment }, n) => [
    ...about(n + 1),
    group,
    ...letters(answers).map((letter) => words[letter] ?? ''),
    comment,
  ]),
])

/** The three sheets in the order of the hashes of what they say, which is not the order they came in. */
const expected = [
  expect.stringMatching(/^- \{ ballot: 69, group: /u),
  expect.stringMatching(/^ {2}- \{ ballot: 70, group: /u),
  expect.stringMatching(/^ {2}- \{ ballot: 71, group: /u),
]

test('an export comes in with what was asked and without who, when and from where', async () => {
  const said = await imported(worded)
  expect(said.code).toBe(0)
  expect(said.err.replace(/\n +/gu, '')).toContain(
    '不收入的列（看过即弃，不留存）：序号、提交答卷时间、所用时间、来源、来源详情、来自IP',
  )
  expect(added()).toEqual(expected)
  for (const { group, answers } of sheets)
    expect(survey()).toMatch(new RegExp(`group: ${group}, occasion: 扫码, answers: ${answers}`, 'u'))
  expect(survey()).toContain('comment: 希望修路')
  for (const secret of ['117.136', '2025/9/20', '昵称', '10:11'])
    expect(survey() + said.out).not.toContain(secret)
})

test('the numbers tell nothing of the order: the same sheets in any order make the same paper', async () => {
  await imported(worded)
  const once = survey()
  restore()
  const [head = '', ...rows] = worded.split('\r\n')
  await imported([head, ...rows.reverse()].join('\r\n'))
  expect(survey()).toBe(once)
})

test('the same export again adds nothing, a later one only what is new', async () => {
  rmSync(path(SURVEY))
  await imported(worded)
  const once = survey()
  expect(await imported(worded)).toMatchObject({ code: 0, out: '' })
  expect(survey()).toBe(once)
  const more = [...about(4), '群众', ...letters('EEEEE EEEEE EEEEE E___E EE').map((l) => words[l] ?? ''), '']
  expect((await imported(`${worded}\r\n${more.join(',')}`)).err).toContain('新增 1 条')
})

const gbk: Record<string, string> = {}
test.each<[string, (rows: string) => Uint8Array]>([
  ['UTF-8 with a mark', (rows) => Buffer.from(`\ufeff${rows}`)],
  ['UTF-16', (rows) => Buffer.from(`\ufeff${rows.replaceAll(',', '\t')}`, 'utf16le')],
  ['GBK', (rows) => gbkBytes(rows)],
])('an export in %s comes in', async (_, encode) => {
  expect((await imported(encode(worded))).code).toBe(0)
  expect(added()).toEqual(expected)
})

/** Found by decoding every pair of bytes: there is no encoder for GBK here. */
function gbkBytes(text: string): Uint8Array {
  if (Object.keys(gbk).length === 0) {
    const decoder = new TextDecoder('gbk')
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++)
        gbk[decoder.decode(Uint8Array.of(high, low))] = String.fromCharCode(high, low)
  }
  return Buffer.from([...text].map((sign) => (sign < '\x80' ? sign : (gbk[sign] ?? '?'))).join(''), 'latin1')
}

test('Q1, Q2 … with numbers for answers: the first is the group by its options, -2 and -3 are blanks', async () => {
  const rows = sheets.map(({ answers }, n) => [
    `2025-9-20 10:1${n}`,
    `1.1.1.${n}`,
    String([8, 6, 7][n]),
    ...letters(answers).map((letter) => (letter === '_' ? '-3' : String('ABCDE'.indexOf(letter) + 1))),
    '-2',
  ])
  const head = ['提交时间', 'IP', ...Array.from({ length: 24 }, (_, n) => `Q${n + 1}`)]
  const said = await imported(csv([head, ...rows]))
  expect(said.code).toBe(0)
  expect(said.err).toContain('“Q1”按选项顺序当作群体：1 镇机关干部')
  for (const { group, answers } of sheets)
    expect(survey()).toContain(`group: ${group}, occasion: 扫码, answers: ${answers}`)
})

test('第N题(选项): a column for each answer; letters with their words; ticks of several answers are refused', async () => {
  const groups = ['群众', '党员', '村民代表']
  const head = [
    ...meta,
    ...groups.map((one) => `第1题(${one})`),
    ...items.map((text, n) => `第${n + 2}题（${text}）`),
  ]
  const rows = sheets.map(({ group, answers }, n) => [
    ...about(n),
    ...groups.map((one) => (one === group ? '1' : '0')),
    ...letters(answers).map((letter) => (letter === '_' ? '(空)' : `${letter}.${words[letter]}`)),
  ])
  expect((await imported(csv([head, ...rows]))).code).toBe(0)
  for (const { group, answers } of sheets)
    expect(survey()).toContain(`group: ${group}, occasion: 扫码, answers: ${answers}`)
  const both = rows.map((row, n) => (n === 1 ? [...row.slice(0, 6), '1', '1', '0', ...row.slice(9)] : row))
  const said = await imported(csv([head, ...both]))
  expect(said.code).toBe(1)
  expect(said.out).toContain('导出!G3: 现值“群众┋党员”，应为下列之一')
})

test('the same answers from one device within a minute are pointed out and kept', async () => {
  const [head = '', first = ''] = worded.split('\r\n')
  const again = first.replace('10:11:11', '10:11:50').replace(/^1,/u, '2,')
  const said = await imported([head, first, again].join('\r\n'))
  expect(said.err).toContain('第 2、3 行：同一设备一分钟内交了两份同样的答卷')
  expect(added()).toHaveLength(2)
})

test('an item without a column is named; --map points it out', async () => {
  const odd = worded.replace(`2、${items[0]}`, '2、第一问')
  const said = await imported(odd)
  expect(said.code).toBe(1)
  expect(said.out).toContain('没有找到这些题的列：Q01')
  expect((await imported(odd, '--map', '2、第一问=Q01')).code).toBe(0)
  expect(added()).toEqual(expected)
})

test('an export saved as xlsx comes in; an old xls is told how to be saved', async () => {
  const rows = worded.split('\r\n').map((line) => line.split(','))
  expect((await imported(await sampleWorkbook([{ name: 'Sheet1', rows }]))).code).toBe(0)
  expect(added()).toEqual(expected)
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])
  const said = await imported(old)
  expect(said).toMatchObject({ code: 1, out: expect.stringContaining('另存为 .xlsx') })
})

const titles = [...meta, '1、您的身份', ...items.map((text, n) => `${n + 2}、${text}`)]
const answered = (of: (letter: string) => string, more: (answers: string[]) => string[] = () => []) =>
  sheets.map(({ group, answers }, n) => {
    const said = letters(answers).map(of)
    return [...about(n + 1), group, ...said, ...more(said)]
  })

test('numbers are the options in their order, and said to be', async () => {
  const place = (letter: string) => (letter === '_' ? '-3' : String('ABCDE'.indexOf(letter) + 1))
  const { code, err } = await imported(csv([titles, ...answered(place)]))
  expect(code).toBe(0)
  expect(err.replace(/\n */gu, '')).toContain(
    '答案中的数字按选项的顺序理解：1 好、2 较好、3 一般、4 差、5 不了解',
  )
  expect(survey()).toContain('answers: AABAC BBBAA AAAAB C___A AB')
})

test('points that add up to the total are no options', async () => {
  const points = (letter: string) => (letter === '_' ? '-3' : String(5 - 'ABCDE'.indexOf(letter)))
  const total = (said: string[]) => [
    String(said.filter((one) => one !== '-3').reduce((sum, one) => sum + Number(one), 0)),
  ]
  const { code, out } = await imported(csv([[...titles, '总分'], ...answered(points, total)]))
  expect(code).toBe(1)
  expect(out).toContain('答案是分数，不是选项')
})

test('a comma too many in a row of text is named at the cell that has no title', async () => {
  const [first = [], ...rest] = answered(
    (letter) => words[letter] ?? '',
    () => ['希望修路,多装路灯'],
  )
  const { code, out } = await imported(
    csv([[...titles, '24、意见建议'], first, ...rest.map((row) => row.slice(0, -1))]),
  )
  expect(code).toBe(1)
  expect(out).toContain('!AE2: 这一格没有列标题')
})

test('words behind an option are no other option; where they stand is said', async () => {
  const text = csv([
    titles,
    ...answered((letter) => (letter === 'D' ? '差〖办事拖拉〗' : (words[letter] ?? ''))),
  ])
  const { code, err } = await imported(text)
  expect(code).toBe(0)
  expect(err.replace(/\n */gu, '')).toContain('选项后〖〗里补充的话不收入：H4、I4、J4、K4、L4')
  expect(err).not.toContain('办事拖拉')
  expect(survey()).toContain('answers: DDDDD CCCCC BBBBB A___A AA')
})

test('questions without numbers, and lines of one table of questions, are known by their words', async () => {
  const bare = ['序号', '您的身份', ...items, '提交人', '提交时间', '填写设备', 'IP']
  const of = (answers: string) => letters(answers).map((letter) => (letter === '_' ? '' : words[letter]))
  const rows = sheets.map(({ group, answers }, n) =>
    `${n},${group},${of(answers).join(',')},微信用户,2025-09-20 10:00:00,手机,198.51.100.${n}`.split(','),
  )
  expect(await imported(csv([bare, ...rows]))).toMatchObject({ code: 0 })
  const once = survey()
  expect(once).toContain('answers: AAAAA BBAAA ABAAA BAABA EA')
  const table = [...meta, '1、您的身份', ...items.map((text) => `2、请评价(${text})`)]
  const again = await imported(csv([table, ...answered((letter) => words[letter] ?? '')]))
  expect(again.code).toBe(0)
  expect(survey()).toBe(once)
})
