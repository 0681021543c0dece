import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Field, resolveField } from '../papers/fields.ts'
import { paperKinds } from '../papers/index.ts'
import { checks } from './index.ts'
import { findingsOf, typedRound } from './typed-round.ts'

/**
 * Any value that a schema allows, for tests: nulls wherever they may stand, empty lists, numbers used twice,
 * names that an object has by birth, references that lead everywhere and nowhere.
 */
function anyValue(field: Field, key = ''): fc.Arbitrary<unknown> {
  const { type, enum: values, const: only, ...rest } = resolveField(field) as Field & { const?: unknown }
  if (only !== undefined) return fc.constant(only)
  if (values) return fc.constantFrom(...values)
  const types = typeof type === 'string' ? [type] : (type ?? ['string'])
  return fc.oneof(...types.map((one) => ofType(one, rest, key)))
}

const awkward = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '甲 村',
  '•',
  'A',
  'm1',
  'team',
  '周正',
  '群众',
  'T01',
]
const references = [
  'WT-001',
  'DC-001',
  'ZZ-001#p9',
  '甲村/WT-001',
  '乙村/YD-001',
  'survey#Q01',
  'survey@1',
  'test',
  'rating#m1',
  '__proto__/WT-001',
]

const patterned = [
  'm1',
  'Q01',
  '09:00',
  '10:30',
  '10%',
  '1/3',
  'team',
  '0'.repeat(64),
  `age1${'q'.repeat(58)}`,
  '{issuer}〔{year}〕{n}号',
  '330927101206',
  '330927101',
]

function ofType(type: string, field: Field, key: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: field.minimum ?? -3, max: field.maximum ?? (field.minimum ?? 0) + 3 })
    case 'number':
      return fc.constantFrom(...[0.01, 1, 100, 12000.5, field.minimum ?? -350])
    case 'array':
      return fc.array(anyValue(field.items ?? {}), {
        maxLength: 3,
        minLength: (field as { minItems?: number }).minItems ?? 0,
      })
    case 'object':
      return anyRecord(field)
    default:
      return anyText(field, key)
  }
}

function anyRecord({ properties = {}, required = [], additionalProperties }: Field): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([key, child]) => [key, anyValue(child, key)] as const)
  const own = fc.record(Object.fromEntries(entries), { requiredKeys: [...required] })
  if (typeof additionalProperties !== 'object') return own
  return fc.dictionary(fc.constantFrom('好', '较好', '群众', 'toString'), anyValue(additionalProperties), {
    maxKeys: 3,
  })
}

function anyText({ pattern, format, 'x-refers': refers }: Field, key: string): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2025-08-18', '2025-09-10', '2025-10-10', '2024-02-29')
  const prefix = pattern && /^\^([A-Z]{2})-/u.exec(pattern)?.[1]
  if (prefix) return fc.constantFrom(`${prefix}-001`, `${prefix}-002`)
  if (pattern) {
    const fitting = patterned.filter((text) => new RegExp(pattern, 'u').test(text))
    if (fitting.length === 0) throw new Error(`no sample fits ${pattern}`)
    return fc.constantFrom(...fitting)
  }
  if (key === 'answers' || key === 'marks') return fc.constantFrom('A', 'AB', 'Z_', '', 'Ａ', 'a b')
  return fc.constantFrom(...(refers ? [...references, ...awkward.filter((text) => text !== '')] : awkward))
}

const places = paperKinds.map((kind) => {
  const folder = { round: '', town: 'towns/丙镇/', village: 'villages/甲村/' }[kind.place]
  const file = kind.name === 'round' ? 'inspect.yaml' : kind.file
  return [`${kind.restricted ? 'restricted/' : ''}${folder}${file}`, anyValue(kind.schema as Field)] as const
})
const anyRound = fc.record(Object.fromEntries(places), { requiredKeys: ['inspect.yaml'] })

// JSON is YAML: what was made is read as any paper is.
test('no check fails on what the schemas allow', () => {
  fc.assert(
    fc.property(anyRound, (papers) => {
      const typed = Object.entries(papers).map(
        ([file, paper]) => [file, JSON.stringify(paper, null, 1)] as const,
      )
      const round = typedRound(Object.fromEntries(typed))
      for (const check of checks) {
        for (const { file, message } of findingsOf(check, round)) {
          expect(file).not.toBe('')
          expect(`${message.zh}${message.en}`).not.toMatch(/undefined|NaN|\[object/u)
        }
      }
    }),
    { numRuns: 40, seed: 2025, endOnFailure: true },
  )
}, 60_000)
