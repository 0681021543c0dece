import { expect, test } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { recordedTerminal } from './recorded-terminal.ts'
import { sessionFor } from './session.ts'

const today = (date: string | undefined, epoch?: string) => {
  const terminal = recordedTerminal('/')
  const environment = {
    ...terminal.environment,
    ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }),
  }
  const options = date === undefined ? {} : { date }
  return sessionFor({ ...terminal, environment }, options, (text) => text.zh).today
}

const refusal = (date: string | undefined, epoch?: string): string => {
  try {
    return today(date, epoch)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return `${error.text.zh}\n${error.hint?.zh}`
  }
}

test('the day is the one given, else that of SOURCE_DATE_EPOCH in UTC+8', () => {
  expect(today('2025-10-10', 'abc')).toBe('2025-10-10')
  // 2025-10-09T16:00:00Z
  expect(today(undefined, '1760025600')).toBe('2025-10-10')
  expect(today(undefined, '1760025599')).toBe('2025-10-09')
})

test('an empty SOURCE_DATE_EPOCH is none', () => {
  expect(today(undefined, '')).toBe(today(undefined))
})

test.each(['abc', '1.5', '-5', '0x10', '1e9', ' ', '99999999999', '2025-10-10'])(
  'SOURCE_DATE_EPOCH=%j is refused, with what to type instead',
  (epoch) => {
    expect(refusal(undefined, epoch)).toMatch(
      /SOURCE_DATE_EPOCH 是“.*”.*秒数[\s\S]*--date 2025-10-10.*unset/u,
    )
  },
)

test.each(['', '明天', '2025-13-01', '2025-02-29', '2025-9-1', '0000-01-01', '1899-12-31', '2200-01-01'])(
  '--date %j is refused, with how to write it',
  (date) => {
    expect(refusal(date)).toMatch(
      /--date 的“.*”不是 1900 年至 2199 年之间真实的日期\n写成 2025-10-10 的样子。/u,
    )
  },
)
