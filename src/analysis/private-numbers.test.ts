import { describe, expect, it } from 'vitest'
import { mayHoldPrivateNumber, privateNumbers } from './private-numbers.ts'

function kinds(text: string): string[] {
  return privateNumbers(text).map(({ kind }) => kind)
}

describe('private numbers', () => {
  it.each([
    '身份证11010519491231002X，',
    '11010519491231002x',
    '110105 19491231 002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '号码110105491231002。',
    '身份证号码：110105194912310021',
  ])('finds the identity number in %s', (text) => {
    expect(kinds(text)).toEqual(['identity'])
    expect(mayHoldPrivateNumber(text)).toBe(true)
  })

  it.each(['110105194912310021', '110105194913310025', '911101051949123100', '1101051949123100'])(
    'passes over %s, which is no identity number',
    (text) => expect(kinds(text)).toEqual([]),
  )

  it.each([
    '电话13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 13800138000',
    '１３８００１３８０００',
    '0512-65432109',
    '(010)87654321',
    '（0571）8765 4321',
    '05718765432',
  ])('finds the telephone number in %s', (text) => {
    expect(kinds(text)).toEqual(['telephone'])
    expect(mayHoldPrivateNumber(text)).toBe(true)
  })

  it.each([
    '2025-09-11至2025-10-16',
    '2021、2022、2023、2024',
    '合计1380013800元',
    '138001380001',
    'a13800138000b',
    '320583104201',
    '面积12.38亩，13 14 15 16 17 8',
    '12388',
  ])('passes over %s', (text) => expect(kinds(text)).toEqual([]))

  it('says where the number stands', () => {
    expect(privateNumbers('电话13800138000。')).toEqual([{ kind: 'telephone', start: 2, end: 13 }])
  })
})
