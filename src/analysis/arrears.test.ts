import { describe, expect, it } from 'vitest'
import type { Contract } from '../papers/assets.ts'
import { arrears } from './arrears.ts'

type Rents = NonNullable<Contract['rents']>

function contract(rents: Rents | undefined): Contract {
  const plain = { id: 'HT-001', objects: [], type: null, party: null, written: null, from: null, to: null }
  return rents ? { ...plain, rents } : plain
}

function rent(year: number, payable: number | null, paid: number | null, paid_on?: string): Rents[number] {
  return { year, due_on: `${year}-12-31`, payable, paid, ...(paid_on ? { paid_on } : {}) }
}

describe('arrears', () => {
  it('are rent due to the day less rent received', () => {
    const rents = [
      rent(2022, 1000.1, 1000.1),
      rent(2023, 1000.2, 500),
      rent(2024, 1000.3, 0),
      rent(2025, 1000, 0),
    ]
    expect(arrears(contract(rents), '2025-08-31')).toBe(150050n)
  })

  it('count a rent due on the day itself', () => {
    expect(arrears(contract([rent(2024, 10, 0)]), '2024-12-31')).toBe(1000n)
    expect(arrears(contract([rent(2024, 10, 0)]), '2024-12-30')).toBe(0n)
  })

  it('leave out what was paid after the day', () => {
    expect(arrears(contract([rent(2023, 10, 10, '2024-06-01')]), '2024-05-31')).toBe(1000n)
  })

  it('are below nothing where rent was paid ahead', () => {
    expect(arrears(contract([rent(2025, 10, 10)]), '2025-01-01')).toBe(-1000n)
  })

  it('are unknown where a figure is', () => {
    expect(arrears(contract(undefined), '2025-01-01')).toBeNull()
    expect(arrears(contract([rent(2023, null, 0)]), '2025-01-01')).toBeNull()
    expect(arrears(contract([rent(2023, 10, null)]), '2025-01-01')).toBeNull()
  })
})
