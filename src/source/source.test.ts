import { describe, expect, test } from 'vitest'
import { readFast } from './read-fast.ts'
import { Source } from './source.ts'

const codes = (text: string) =>
  new Source('a.yaml', text).problems.map(({ code, range }) => [code, range.start.line, range.start.column])

describe('a trap of YAML is an error at its place, never a silent change', () => {
  test.each([
    ['duplicate key', 'kind: a\nx: 1\nx: 2\n', 'yaml/duplicate-key', 3, 1],
    ['tab', 'kind: a\nx:\n\ty: 1\n', 'yaml/tab', 3, 1],
    ['two documents', 'kind: a\n---\nkind: b\n', 'yaml/one-document', 2, 1],
    [
      'full-width colon behind a key',
      'kind: survey\nissued： 90\nreturned: 3\n',
      'yaml/full-width-colon',
      2,
      7,
    ],
    ['full-width colon at the end', 'kind: survey\nissued： 90\n', 'yaml/full-width-colon', 2, 7],
    ['full-width colon in a flow map', 'a:\n  - { ballot： 1 }\n', 'yaml/full-width-colon', 2, 13],
    ['leading zero', 'code: 0012\n', 'yaml/number', 1, 7],
    ['18 digits', 'code: 320582001001002003\n', 'yaml/number', 1, 7],
    ['hexadecimal', 'x: 0x1f\n', 'yaml/number', 1, 4],
    ['exponent', 'x: 1e3\n', 'yaml/number', 1, 4],
    ['alias', 'a: &x 1\nb: *x\n', 'yaml/alias', 1, 7],
    ['tag', 'a: !!str 1\n', 'yaml/tag', 1, 10],
    ['custom tag', 'a: !!js/function x\n', 'yaml/tag', 1, 18],
    ['merge', 'a: 1\n<<: { b: 2 }\n', 'yaml/key', 2, 1],
    ['__proto__', 'a: 1\n__proto__: { b: 2 }\n', 'yaml/key', 2, 1],
    ['text cut short by #', 'a: 村集体 #3号鱼塘出租\n', 'yaml/comment', 1, 8],
    ['text parted by a # and spaces', 'a: 村集体 # 3号鱼塘出租\n', 'yaml/comment', 1, 8],
    ['a value turned into a comment', 'a: #2025-09-18\nb: 1\n', 'yaml/comment', 1, 4],
    ['the same with a space', 'a: # 2025-09-18\nb: 1\n', 'yaml/comment', 1, 4],
    ['an entry turned into a comment', 'a:\n  - # 甲\n  - 乙\n', 'yaml/comment', 2, 5],
    ['a comment without its space', 'a: 90 #补记\n', 'yaml/comment', 1, 7],
    ['empty key', 'a: { b,: 1 }\n', 'yaml/key', 1, 8],
    ['control character', 'a: 甲\u0000乙\n', 'yaml/syntax', 1, 5],
    ['unclosed bracket', 'a: [1, 2\nb: 3\n', 'yaml/syntax', 2, 1],
  ])('%s', (_name, text, code, line, column) => {
    expect(codes(text)[0]).toEqual([code, line, column])
    expect(readFast(text)).toBeNull()
  })

  test('an alias bomb ends at once', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ].join('\n')
    expect(codes(bomb)[0]?.[0]).toBe('yaml/alias')
  })

  test('brackets nested a hundred thousand deep are a message, not a crash', () => {
    expect(codes('['.repeat(100_000))[0]?.[0]).toBe('yaml/syntax')
  })
})

test('plain papers take the fast way, with dates, times, decimals and Chinese text', () => {
  const text =
    'kind: visits\nvisits:\n  - { id: ZF-001, date: 2025-09-02, from: "09:05", amount: 0.5, text: 反映路灯不亮（东塘组）, n: 100 } # 补记\n'
  expect(readFast(text)?.value).toMatchObject({
    visits: [{ date: '2025-09-02', amount: 0.5, text: '反映路灯不亮（东塘组）' }],
  })
})

describe('places', () => {
  const source = new Source(
    'a.yaml',
    'kind: issues\nissues:\n  - id: WT-001\n    text: 村会议记录缺失\n    sources: [TH-001, HT-002]\n',
  )

  test('a value is found by its path', () => {
    expect(source.at('issues', 0, 'sources', 1).range).toEqual({
      start: { line: 5, column: 23 },
      end: { line: 5, column: 29 },
    })
  })

  test('a key is found by its path', () => {
    expect(source.key('issues', 0, 'text').range).toEqual({
      start: { line: 4, column: 5 },
      end: { line: 4, column: 9 },
    })
  })

  test('a missing value is placed at the first entry of its record', () => {
    expect(source.at('issues', 0, 'level').range).toEqual({
      start: { line: 3, column: 9 },
      end: { line: 3, column: 15 },
    })
  })

  test('comments in their place are no trap', () => {
    const text =
      'a:  # 说明\n  - 1 # 一\n  - 甲  # 二\n# 三\nb: null  # 待查\nc: # 四\n  d: 1\ne:\n# 五\n  # 六\nf: 2\n'
    expect(new Source('a.yaml', text).problems).toEqual([])
    expect(new Source('a.yaml', text).value).toEqual({ a: [1, '甲'], b: null, c: { d: 1 }, e: null, f: 2 })
  })

  test('lines end alike on Windows', () => {
    expect(new Source('a.yaml', 'a: 1\r\nb: 2\r\n').line(2)).toBe('b: 2')
  })
})
