import { describe, expect, it } from 'vitest'
import { validators } from '../load/generated/validators.js'
import { paperKinds } from './index.ts'

/** What a validator says of a paper: the keyword and the place of each complaint. */
function complaints(paper: unknown): readonly string[] {
  const { kind } = paper as { kind: string }
  const validate = validators[kind]
  validate?.(paper)
  return (validate?.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)
}

const evidence = (record: object) => ({
  kind: 'evidence',
  evidence: [
    {
      id: 'ZZ-001',
      file: 'evidence/ZZ-001.jpg',
      sha256: null,
      title: null,
      collected: null,
      by: null,
      ...record,
    },
  ],
})
const survey = (rest: object) => ({ kind: 'survey', issued: null, returned: null, invalid: null, ...rest })
const village = (rest: object) => ({
  kind: 'village',
  name: '城东村',
  town: null,
  kinds: [],
  population: null,
  households: null,
  villager_groups: null,
  officers: [],
  years: [],
  ...rest,
})

describe('validators', () => {
  it('there is one for each kind, and none for a name of every object', () => {
    expect(Object.keys(validators).sort()).toEqual(paperKinds.map(({ name }) => name).sort())
    expect(validators.constructor).toBeUndefined()
  })

  it.each(['2025-02-29', '2025-13-01', '2025-9-1', '20250901', ''])('refuse the date %j', (collected) => {
    expect(complaints(evidence({ collected }))).toEqual(['format /evidence/0/collected'])
  })

  it('take a day that exists, leap days included', () => {
    expect(complaints(evidence({ collected: '2024-02-29' }))).toEqual([])
  })

  it.each(['ZZ-01', 'WT-001', 'ZZ001', 'zz-001', 'ZZ-001ab'])('refuse the id %j', (id) => {
    expect(complaints(evidence({ id }))).toEqual(['pattern /evidence/0/id'])
  })

  it('take unknown as null where a required value is a fact to be found, not where it identifies', () => {
    expect(complaints(village({}))).toEqual([])
    expect(complaints(village({ name: null }))).toEqual(['type /name'])
    expect(complaints(evidence({ id: null }))).toEqual(['type /evidence/0/id'])
  })

  it('refuse a code of digits without quotes', () => {
    expect(complaints(village({ code: 320999101201 }))).toEqual(['type /code'])
    expect(complaints(village({ code: '320999101201' }))).toEqual([])
  })

  it('report every fault of a paper, not the first', () => {
    const faults = complaints(village({ population: -1, households: 1.5, type: '乡', extra: 1 }))
    expect([...faults].sort()).toEqual([
      'additionalProperties ',
      'enum /type',
      'minimum /population',
      'type /households',
    ])
  })

  it('refuse a key __proto__ and keys that an object would put out of order', () => {
    expect(complaints(JSON.parse('{"kind":"persons","persons":[],"__proto__":{}}'))).toEqual([
      'additionalProperties ',
    ])
    for (const key of ['__proto__', '5']) {
      const tallies = [{ item: 'Q01', counts: JSON.parse(`{"好": 1, "${key}": 1}`) }]
      expect(complaints(survey({ tallies }))).toContain('propertyNames /tallies/0/counts')
    }
    const income = JSON.parse('{"2023": 1, "__proto__": 1}')
    expect(complaints(village({ collective_income: income }))).toEqual([
      'additionalProperties /collective_income',
    ])
  })

  it('refuse a count that is not whole and a ballot numbered 0', () => {
    const responses = [{ ballot: 0, group: null, answers: 'A' }]
    expect(complaints(survey({ issued: 1.5, responses }))).toEqual([
      'type /issued',
      'minimum /responses/0/ballot',
    ])
  })

  it('take money to the cent whatever its binary form', () => {
    const balances = [{ year: 2023, assets: 4.35, liabilities: 0.29, equity: -1.1 }]
    const empty = { kind: 'assets', as_of: null, funds: [], assets: [], resources: [], contracts: [] }
    expect(complaints({ ...empty, balances })).toEqual([])
  })
})
