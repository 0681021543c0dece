import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOf,
  daysBetween,
  isOver,
  termBetween,
  workingDayFrom,
} from './periods.ts'

const holidays2025 = {
  2025: {
    rest: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
    work: ['2025-10-11'],
  },
}

describe('periods', () => {
  it('does not count the first day', () => {
    expect(addDays('2025-09-01', 15)).toBe('2025-09-16')
    expect(daysBetween('2025-09-01', '2025-09-16')).toBe(15)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })

  it('ends months on the corresponding day, or the last of the month', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28')
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2004-02-29', 20)).toBe('2024-02-29')
  })

  it('calls exactly twenty years fine and one day more over', () => {
    expect(isOver('2010-01-01', '2030-01-01', 20)).toBe(false)
    expect(isOver('2010-01-01', '2030-01-02', 20)).toBe(true)
    expect(isOver('2004-02-29', '2024-02-29', 20)).toBe(false)
    expect(isOver('2004-02-29', '2024-03-01', 20)).toBe(true)
  })

  it('speaks of a term in years and days', () => {
    expect(termBetween('2010-01-01', '2032-01-31')).toEqual({ years: 22, days: 30 })
    expect(termBetween('2010-06-01', '2030-05-31')).toEqual({ years: 19, days: 364 })
    expect(termBetween('2010-06-01', '2030-06-01')).toEqual({ years: 20, days: 0 })
  })

  it('moves a last day on a holiday or weekend to the next working day', () => {
    expect(workingDayFrom('2025-10-01', holidays2025)).toEqual({ day: '2025-10-09' })
    expect(workingDayFrom('2025-10-11', holidays2025)).toEqual({ day: '2025-10-11' })
    expect(workingDayFrom('2025-10-12', holidays2025)).toEqual({ day: '2025-10-13' })
    expect(workingDayFrom('2025-10-10', holidays2025)).toEqual({ day: '2025-10-10' })
  })

  it('names the year whose holidays are missing instead of guessing', () => {
    expect(workingDayFrom('2026-01-01', holidays2025)).toEqual({ missingYear: '2026' })
    expect(workingDayFrom('2025-12-31', undefined)).toEqual({ missingYear: '2025' })
    expect(workingDayFrom('2023-12-30', { 2023: { rest: [] } })).toEqual({ missingYear: '2024' })
  })

  it('counts days as the calendar does', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2000-03-01')).toBe(11017)
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
        expect(dayOf(number)).toBe(day)
        expect(dayNumber(day)).toBe(number)
      }),
    )
  })
})
