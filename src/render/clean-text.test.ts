import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test('what XML forbids is left out, half a surrogate pair shows as U+FFFD', () => {
  expect(cleanText('甲\u0000乙\u0008丙\uFFFE丁\uFFFF戊\u007F')).toBe('甲乙丙丁戊')
  expect(cleanText('甲\uD800乙\uDFFF')).toBe('甲\uFFFD乙\uFFFD')
  expect(cleanText('𠮷林村')).toBe('𠮷林村')
})

test('text cannot be made to read backwards', () => {
  expect(cleanText('收入\u202E00001\u202C元\u2067甲\u2069')).toBe('收入00001元甲')
})

test('every kind of line end is one line end', () => {
  expect(cleanText('一\r\n二\r三\u2028四\u0085五\n六')).toBe('一\n二\n三\n四\n五\n六')
})

test('whatever comes in, what goes out is allowed by XML 1.0', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(text)).toMatch(/^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    }),
  )
})
