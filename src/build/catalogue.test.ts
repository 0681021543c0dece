import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../checks/rules.ts'
import type { Rule } from '../source/diagnostic.ts'
import { withCatalogue } from './catalogue.ts'

const same = { zh: '一样', en: 'same' }
const rule = (code: string): Rule => ({ code, severity: 'info', title: same, rationale: same })

test('CONTRIBUTING.md lists the checks there are', () => {
  const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8')
  const stale = 'the catalogue in CONTRIBUTING.md is out of date: npm run catalogue'
  expect(withCatalogue(text, rules) === text, stale).toBe(true)
})

test('only what stands between the marks is replaced, by a table an area', () => {
  const text = 'before\n<!-- checks:begin -->\nformer\n<!-- checks:end -->\nafter\n'
  const made = withCatalogue(text, [rule('a/one'), rule('a/two'), rule('b/one')])
  expect(made).toMatch(/^before\n<!-- checks:begin -->\n3 checks in 2 areas\.\n/)
  expect(made).toMatch(/\n<!-- checks:end -->\nafter\n$/)
  expect(made).not.toContain('former')
  expect(made.match(/^### \w+$/gm)).toEqual(['### a', '### b'])
  expect(made).toContain('\n| `a/two` | info | same | 一样 |\n')
})

test('a text without the marks is refused', () => {
  expect(() => withCatalogue('nothing', [])).toThrow('checks:begin')
})
