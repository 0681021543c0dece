import { describe, expect, test } from 'vitest'
import { typedId, typedValue } from './typed-value.ts'

test.each([
  ['wt-1', 'WT-001'],
  ['ＷＴ－００１', 'WT-001'],
  ['zz3#p12', 'ZZ-003#p12'],
  ['城东村/wt-1', '城东村/WT-001'],
  ['survey#Q20', 'survey#Q20'],
  ['农户甲', '农户甲'],
])('the id %s is %s', (typed, id) => {
  expect(typedId(typed)).toBe(id)
})

describe('a field holds what was meant', () => {
  const number = { type: 'number' }
  test.each([
    [number, '1,200.50元', 1200.5],
    [number, '１２００', 1200],
    [number, '12 345 678.5 元', 12345678.5],
    [number, '-1,200', -1200],
    [{ type: 'integer' }, '36 人', 36],
    [{ type: ['integer', 'null'] }, '', null],
    [{ type: 'boolean' }, '是', true],
    [{ type: 'boolean' }, '无', false],
    [{ type: 'string', enum: ['入户', '电话'] }, ' 入 户 ', '入户'],
    [
      { type: 'array', items: { type: 'string', 'x-refers': 'person' } },
      '李明、王芳，赵 六',
      ['李明', '王芳', '赵 六'],
    ],
    [{ type: 'array', items: { type: 'integer' } }, '2021；2022', [2021, 2022]],
    [
      { type: 'array', items: { type: 'string' } },
      '有几个账户，怎样收；谁收',
      ['有几个账户，怎样收', '谁收'],
    ],
    [{ type: 'string' }, '１２号', '１２号'],
  ])('%j: %s', (field, typed, value) => {
    expect(typedValue(field, typed)).toEqual({ value })
  })

  test.each([
    [number, '3.6万元'],
    [number, '1e5'],
    [number, '12500 3000'],
    [number, '12500\n3000'],
    [number, '1,2345'],
    [number, '12500²'],
    [number, '1234567890123456'],
    [{ type: 'integer' }, '3.5'],
    [{ type: 'boolean' }, '也许'],
    [{ type: 'string', enum: ['入户'] }, '电话'],
    [{ type: 'string', format: 'date' }, '昨天'],
    [{ type: 'array', items: { type: 'integer' } }, '2021,去年'],
  ])('%j: %s is asked again', (field, typed) => {
    expect(typedValue(field, typed)).toHaveProperty('wanted')
  })
})
