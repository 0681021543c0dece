import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every paper of the example round and every template that is YAML as it stands. */
export const papers = ['examples/qinghe-2025-3', 'templates/papers']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8').replace(/\{\{\w+\}\}/gu, 'null')),
  )
  .sort((a, b) => a.length - b.length)
/** Written as people write and no template does: every form that the readers take. */
export const AWKWARD = `# 首行
"kind" : x
flow: [
  one, # 一
  "two",
  { a: 1,
    b: , c },   # 二

  three,
]
folded: >-
  一
  二

kept: |+
  一

  # 不是注释

after: 'it''s' # 尾
list:
# 顶格注释
- - 甲
  - 乙
-
  id: A-001
  # 里面
  note:
- id: A-002
  deep:
      wide: 1 # 宽
      more: [ ]

  # 空行之后
- plain text
  goes on
-
empty: {}
nothing:
last: - 不是列表
`.replace('last: - 不是列表', 'last: "x"')

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '村',
        '路灯',
        ' ',
        ' #',
        ': ',
        '：',
        '#',
        '-',
        '- ',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '"',
        "'",
        '\\',
        '{',
        '}',
        '[',
        ']',
        ',',
        '&',
        '*',
        '!',
        '%',
        '@',
        '|',
        '>',
        '?',
        '~',
        '0',
        '007',
        '1e5',
        '.5',
        'true',
        'null',
        'no',
        '<<',
        '---',
        '...',
        '＃',
        '１２',
        '　',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '😀',
        '👨‍👩‍👧',
        '\u0301',
        '12:30',
        '2025-09-01',
        '=',
        '__proto__',
        '320582001001002003',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('长'.repeat(5000), 'a b '.repeat(2000)),
)
const scalar = fc.oneof(
  { weight: 4, arbitrary: nasty },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
    ),
  },
)
const key = fc.constantFrom('id', 'text', '好', 'years', 'sources', '2023', 'people', 'a b', 'note')
export const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any
export const record = fc.dictionary(key, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true })
