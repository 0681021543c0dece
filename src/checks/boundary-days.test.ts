import { describe, expect, test } from 'vitest'
import { interviewsOverlap } from './interviews/overlap.ts'
import { interviewsPeriod } from './interviews/period.ts'
import { leadsOutcome } from './leads/outcome.ts'
import { leadsOverdue } from './leads/overdue.ts'
import { messagesOf, typedRound } from './typed-round.ts'
import { villageIncomplete } from './village/incomplete.ts'
import { visitsCoverage } from './visits/coverage.ts'
import { visitsOutsideStay } from './visits/outside-stay.ts'

const stay = 'stay: { from: 2025-09-08, to: 2025-09-19 }'

function village(more = stay, households = 20): string {
  return `kind: village
name: 甲村
town: 丙镇
kinds: []
population: null
households: ${households}
villager_groups: 3
officers: []
years: []
${more}
`
}

function visits(...rows: { date?: string; alias?: string; by?: string }[]): string {
  const list = rows.map(({ date = '2025-09-10', alias = '农户甲', by = '入户' }, index) => {
    const id = `ZF-${String(index + 1).padStart(3, '0')}`
    return `  - { id: ${id}, date: ${date}, villager_group: 三组, alias: ${alias}, by: ${by}, category: 群众, visitors: [], matters: [] }\n`
  })
  return `kind: visits\nvisits:\n${list.join('')}`
}

describe('the first and the last day of a stay', () => {
  test('belong to it', () => {
    const dates = ['2025-09-07', '2025-09-08', '2025-09-19', '2025-09-20'].map((date) => ({ date }))
    const round = typedRound({
      'villages/甲村/village.yaml': village(),
      'villages/甲村/visits.yaml': visits(...dates),
    })
    expect(messagesOf(visitsOutsideStay, round)).toEqual([
      expect.stringContaining('ZF-001 的日期 2025-09-07'),
      expect.stringContaining('ZF-004 的日期 2025-09-20'),
    ])
  })

  test.each([
    ['2025-09-07', stay, 0],
    ['2025-09-08', stay, 1],
    ['2025-10-16', 'stay: null', 0],
    ['2025-10-17', 'stay: null', 1],
  ])('on %s with %s, %i values are incomplete', (today, days, count) => {
    const round = typedRound({ 'villages/甲村/village.yaml': village(days) }, { today })
    expect(messagesOf(villageIncomplete, round)).toHaveLength(count)
  })
})

describe('coverage of visits', () => {
  const covered = (households: number, today: string, ...rows: { alias?: string; by?: string }[]) =>
    messagesOf(
      visitsCoverage,
      typedRound(
        {
          'villages/甲村/village.yaml': village(stay, households),
          'villages/甲村/visits.yaml': visits(...rows),
        },
        { today },
      ),
    )

  test('exactly a tenth is enough', () => {
    expect(covered(20, '2025-09-20', { alias: '农户甲' }, { alias: '农户乙' })).toEqual([])
    expect(covered(21, '2025-09-20', { alias: '农户甲' }, { alias: '农户乙' })).toHaveLength(1)
  })

  test('a household visited twice counts once, a meeting not at all', () => {
    expect(covered(20, '2025-09-20', { alias: '农户甲' }, { alias: '农户 甲' })).toHaveLength(1)
    expect(covered(20, '2025-09-20', { alias: '农户甲' }, { alias: '农户乙', by: '座谈' })).toHaveLength(1)
    expect(covered(20, '2025-09-20', { alias: '农户甲' }, { alias: '农户乙', by: '电话' })).toEqual([])
  })

  test('is not judged before the stay is over', () => {
    expect(covered(200, '2025-09-19', { alias: '农户甲' })).toEqual([])
  })
})

describe('leads', () => {
  const leads = `kind: leads
leads:
  - { id: DC-001, source: 台账, text: 租金未入账, status: 待查, due: 2025-10-10 }
  - { id: DC-002, source: 台账, text: 合同超期, status: 核查中, route: 移交, due: 2025-09-01 }
`
  test.each([
    ['2025-10-10', 0, 0],
    ['2025-10-11', 1, 0],
    ['2025-10-16', 1, 0],
    ['2025-10-17', 0, 1],
  ])('on %s: %i overdue, %i without outcome', (today, overdue, open) => {
    const round = typedRound({ 'villages/甲村/leads.yaml': leads }, { today })
    expect(messagesOf(leadsOverdue, round)).toHaveLength(overdue)
    expect(messagesOf(leadsOutcome, round)).toHaveLength(open)
  })
})

describe('interviews at the same time', () => {
  const interview = (id: string, from: string, to: string, who: string) =>
    `kind: interviews\ninterviews: [{ id: ${id}, date: 2025-09-10, from: '${from}', to: '${to}', interviewers: [${who}], recorder: null, person: 党员甲, category: 党员 }]\n`
  const overlap = (from: string, who: string) =>
    messagesOf(
      interviewsOverlap,
      typedRound({
        'restricted/villages/甲村/interviews.yaml': interview('TH-001', '09:00', '10:00', '周正'),
        'restricted/villages/乙村/interviews.yaml': interview('TH-001', from, '11:00', who),
      }),
    )

  test('are found across villages, whichever way the name is spaced', () => {
    expect(overlap('09:59', '周 正')).toHaveLength(1)
  })

  test('one may begin as the other ends, and others may sit elsewhere', () => {
    expect(overlap('10:00', '周正')).toEqual([])
    expect(overlap('09:30', '吴敏')).toEqual([])
  })
})

test('an interview may end in the minute in which it starts, not before', () => {
  const talk = (id: string, from: string, to: string) =>
    `  - { id: ${id}, date: 2025-09-10, from: '${from}', to: '${to}', interviewers: [郑一], recorder: 沈二, person: 农户甲, category: 群众 }\n`
  const round = typedRound({
    'villages/甲村/village.yaml': village(),
    'restricted/villages/甲村/interviews.yaml': `kind: interviews\ninterviews:\n${talk('TH-001', '09:00', '09:00')}${talk('TH-002', '09:01', '09:00')}`,
  })
  expect(messagesOf(interviewsPeriod, round)).toEqual([expect.stringContaining('TH-002')])
})
