import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleFacts, sampleTemplate } from './sample-report.ts'
import { wording } from './try-wording.ts'

const SIGNS = [
  '{{',
  '}}',
  '{%',
  '%}',
  '{% endif %}',
  '{% else %}',
  '{% for x in aspects %}',
  '{% raw %}',
  '{{ x }}',
]
const MARKS = [
  '|',
  ':::',
  '::',
  '#',
  '\n',
  '\n\n',
  "'",
  '"',
  '[',
  ']',
  '{',
  '}',
  '---\n',
  '**',
  '\\',
  '&',
  '<b>',
  '\uFDD0\uFDD2',
]

const length = sampleTemplate.text.length
const mutation = fc.record({
  at: fc.nat(length),
  cut: fc.nat(20),
  put: fc.oneof(fc.constantFrom(...SIGNS, ...MARKS), fc.string({ maxLength: 3 })),
})

test('a damaged template ends in a document or in messages, each at a place, and never shows its workings', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const text = mutations.reduce(
        (damaged, { at, cut, put }) => damaged.slice(0, at) + put + damaged.slice(at + cut),
        sampleTemplate.text,
      )
      const damaged = { file: sampleTemplate.file, text }
      for (const { range } of wording.checkTemplate(damaged, sampleFacts)) {
        expect(range?.start.line).toBeGreaterThan(0)
        expect(range?.start.column).toBeGreaterThan(0)
      }
      const { view } = wording.wordDocument(damaged, sampleFacts)
      expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|\[object|[\uFDD0-\uFDEF]/)
    }),
    { numRuns: 80, seed: 20250901 },
  )
}, 60_000)
