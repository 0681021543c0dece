import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRootCode, rootCode } from './root-code.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const roots = ['00'.repeat(32), 'ff'.repeat(32), 'c0ffee'.padEnd(64, '7'), '5'.repeat(64)]

test('the code of a known root', () => {
  expect(rootCode('00'.repeat(32))).toMatchInlineSnapshot(`"ZEN6F-J3J3P-Q7K3Y-34MCS"`)
})

test.each(roots)('every wrong letter and every two that changed places show in the code of %s', (root) => {
  const code = rootCode(root)
  const letters = [...code.replaceAll('-', '')]
  expect(readRootCode(code)).toBe(code)
  for (const [at, letter] of letters.entries()) {
    for (const other of LETTERS)
      if (other !== letter)
        expect(readRootCode(letters.with(at, other).join('')), `${at} ${other}`).toBeNull()
    for (let second = at + 1; second < letters.length; second += 1) {
      const swapped = letters.with(at, letters[second] ?? '').with(second, letter)
      if (swapped[at] !== letter) expect(readRootCode(swapped.join('')), `${at}, ${second}`).toBeNull()
    }
  }
})

test('any code is read back however it is typed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(31), { minLength: 19, maxLength: 19 }), (digits) => {
      const data = digits.map((digit) => LETTERS[digit]).join('')
      const valid = [...LETTERS].map((letter) => readRootCode(data + letter)).filter((code) => code !== null)
      expect(valid).toHaveLength(1)
      const [code = ''] = valid
      const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
      expect(readRootCode(typed)).toBe(code)
      expect(readRootCode([...code].map((letter) => (letter === '-' ? '－' : letter)).join(''))).toBe(code)
    }),
  )
})

test('what is too short, too long or of other letters is no code', () => {
  for (const said of [
    '',
    'ABC',
    rootCode(roots[0] ?? '').slice(1),
    `${rootCode(roots[0] ?? '')}0`,
    '！'.repeat(20),
  ])
    expect(readRootCode(said)).toBeNull()
})
