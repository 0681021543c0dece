import { test } from 'vitest'
import { freeTextFields, placesOf } from './free-text-fields.ts'
import { copyOfExample } from './program.ts'
test('x', () => {
  const f = copyOfExample()
  for (const one of freeTextFields()) console.log(one.kind, one.pattern.join('.'), placesOf(f, one).length)
})
