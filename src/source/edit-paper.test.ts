import { describe, expect, test } from 'vitest'
import { appendRecords, removeValue, setValue } from './edit-paper.ts'
import { Source } from './source.ts'

describe('a record takes the shape of its siblings', () => {
  test('one in braces a line', () => {
    const text =
      'kind: survey\nresponses:\n  - { ballot: 1, answers: AAB }\n  - { ballot: 2, answers: ABB } # 补\nopen: 1\n'
    expect(appendRecords(text, ['responses'], [{ ballot: 3, answers: 'A_B', comment: '路灯, 水渠' }])).toBe(
      'kind: survey\nresponses:\n  - { ballot: 1, answers: AAB }\n  - { ballot: 2, answers: ABB } # 补\n  - { ballot: 3, answers: A_B, comment: "路灯, 水渠" }\nopen: 1\n',
    )
  })

  test('block records whose lists and small records are written as theirs are', () => {
    const text =
      "kind: x\nx:\n- id: A-001\n  at: '09:00'\n  by: [甲]\n  sign: { by: 甲 }\n  deep:\n    by: 甲\n  matters:\n    - text: 一\n\n# 尾注\n"
    const record = {
      id: 'A-002',
      at: '10:30',
      by: ['乙', '丙'],
      sign: { by: '乙' },
      deep: { by: '乙' },
      matters: [{ text: '二\n三' }],
    }
    expect(appendRecords(text, ['x'], [record])).toBe(
      text.replace(
        '\n\n# 尾注\n',
        "\n- id: A-002\n  at: '10:30'\n  by: [乙, 丙]\n  sign: { by: 乙 }\n  deep:\n    by: 乙\n  matters:\n    - text: |-\n        二\n        三\n\n# 尾注\n",
      ),
    )
  })

  test('an empty list of a template takes the shape of the commented example, which stays below', () => {
    const text =
      'kind: x\nx: [] # 每年\n# 示例：\n#   - { year: 2023, n: 1 }\n\ny: []\n# 示例：\n#   - id: Y-001 # 编号\n#     people:\n#       - { name: 甲 }\n'
    const once = appendRecords(text, ['x'], [{ year: 2024, n: 2 }])
    expect(appendRecords(once, ['y'], [{ id: 'Y-001', people: [{ name: '乙' }] }])).toBe(
      'kind: x\nx: # 每年\n  - { year: 2024, n: 2 }\n# 示例：\n#   - { year: 2023, n: 1 }\n\ny:\n  - id: Y-001\n    people:\n      - { name: 乙 }\n# 示例：\n#   - id: Y-001 # 编号\n#     people:\n#       - { name: 甲 }\n',
    )
  })

  test.each([
    ['null', 'kind: x\nx: null\n'],
    ['nothing', 'kind: x\nx:\n'],
    ['a missing key', 'kind: x\n'],
  ])('%s becomes a list', (_name, text) => {
    expect(appendRecords(text, ['x'], [{ id: 'X-001', n: null }])).toBe(
      'kind: x\nx:\n  - id: X-001\n    n: null\n',
    )
  })
})

describe('only what differs is written anew', () => {
  const text =
    'kind: x # 表种\nn: null   # 数\nx:\n  - id: X-001 # 一\n    text: 旧的  # 二\n    # 三\n  # 四\n  - { id: X-002, refs: [A, B] }\n'

  test('a value', () => {
    expect(setValue(text, ['n'], 12)).toBe(text.replace('null', '12'))
    expect(setValue(text, ['x', 0, 'text'], '“新”: 1')).toBe(text.replace('旧的', '"“新”: 1"'))
    expect(setValue(text, ['x', 1, 'refs'], ['A', 'C', 'B'])).toBe(text.replace('A, B', 'A, C, B'))
  })

  test('a text of several lines', () => {
    expect(setValue(text, ['x', 0, 'text'], '一\n二\n')).toBe(
      text.replace('旧的  # 二', '|  # 二\n      一\n      二'),
    )
  })

  test('a new key goes where the order of keys has it', () => {
    const order = () => ['id', 'date', 'text', 'note', 'refs']
    expect(setValue(text, ['x', 0, 'date'], '2025-09-01', order)).toBe(
      text.replace('# 一\n', '# 一\n    date: 2025-09-01\n'),
    )
    expect(setValue(text, ['x', 0, 'note'], '无', order)).toBe(
      text.replace('# 四', '# 四').replace('# 二\n', '# 二\n    note: 无\n'),
    )
    expect(setValue(text, ['x', 1, 'note'], '是', order)).toBe(text.replace('X-002,', 'X-002, note: 是,'))
  })

  test('a record goes with its comments, the last one leaves an empty list', () => {
    const without = removeValue(text, ['x', 0])
    expect(without).toBe('kind: x # 表种\nn: null   # 数\nx:\n  # 四\n  - { id: X-002, refs: [A, B] }\n')
    expect(new Source('a', removeValue(without, ['x', 0])).value).toEqual({ kind: 'x', n: null, x: [] })
  })

  test('line ends of Windows and a byte-order mark stay', () => {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`
    const edited = appendRecords(windows, ['x'], [{ id: 'X-003', text: '一\n二' }])
    expect(edited.startsWith('\ufeffkind')).toBe(true)
    expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(edited.startsWith(windows.trimEnd())).toBe(true)
  })
})
