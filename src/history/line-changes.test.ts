import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineChanges } from './line-changes.ts'

const changes = (before: string, after: string) =>
  lineChanges(before.split('\n'), after.split('\n')).map(({ before: b, after: a }) => [b, a])

test.each([
  ['甲\n乙\n丙', '甲\n乙\n丙', []],
  ['甲\n乙\n丙', '甲\n丙', [[1, null]]],
  ['甲\n丙', '甲\n乙\n丙', [[null, 1]]],
  ['开头\n欠收二万元整\n结尾', '开头\n欠收三万元整\n结尾', [[1, 1]]],
  [
    '开头\n完全不同\n结尾',
    '开头\n另一句话\n结尾',
    [
      [1, null],
      [null, 1],
    ],
  ],
  [
    '甲一二三\n乙一二三\n丙一二三',
    '丙一二三\n甲一二三',
    [
      [0, null],
      [1, null],
      [null, 1],
    ],
  ],
])('%j to %j', (before, after, expected) => {
  expect(changes(before, after)).toEqual(expected)
})

test('applied to the one version they give the other', () => {
  const lines = fc.array(fc.constantFrom('甲甲', '乙乙', '丙丙', '丁丁丁', '丁丁戊'), { maxLength: 30 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = lineChanges(before, after)
      const gone = new Set(found.map((one) => one.before))
      const fresh = new Set(found.map((one) => one.after))
      const kept = before.filter((_, index) => !gone.has(index))
      expect(after.filter((_, index) => !fresh.has(index))).toEqual(kept)
    }),
  )
})

test('ten thousand lines of which one was changed, and ten thousand others, take no time', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `第${index}行的内容`)
  expect(lineChanges(many, many.with(5000, '第5000行的内容改了'))).toEqual([{ before: 5000, after: 5000 }])
  const others = Array.from({ length: 10_000 }, (_, index) => `另外${index}`)
  expect(lineChanges(many, others).length).toBeGreaterThanOrEqual(10_000)
}, 20_000)
