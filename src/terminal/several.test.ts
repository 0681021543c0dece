import { expect, test } from 'vitest'
import { several } from './several.ts'

test.each([
  [0, '0 problems'],
  [1, '1 problem'],
  [2, '2 problems'],
  [null, '— problems'],
])('%s of them', (count, said) => {
  expect(several(count, 'problem')).toBe(said)
})
