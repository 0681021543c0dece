import { describe, expect, it } from 'vitest'
import type { RoundPaper } from '../papers/types/round.ts'
import { finishAtMostBy, finishBy, informBy, openDeadlines, type Petition } from './petition-deadlines.ts'

const round = {
  holidays: {
    2025: {
      rest: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
      work: ['2025-09-28', '2025-10-11'],
    },
  },
} as unknown as RoundPaper

function petition(more: Partial<Petition>): Petition {
  return {
    id: 'XF-001',
    received: '2025-09-01',
    channel: '来访',
    real_name: true,
    about: null,
    text: null,
    in_scope: true,
    status: '核查',
    ...more,
  }
}

describe('deadlines of petitions', () => {
  it('are 15 days from receipt for telling, moved behind a holiday', () => {
    expect(informBy(petition({}), round)).toEqual({ day: '2025-09-16' })
    expect(informBy(petition({ received: '2025-09-16' }), round)).toEqual({ day: '2025-10-09' })
    expect(informBy(petition({ received: '2025-09-13' }), round)).toEqual({ day: '2025-09-28' })
  })

  it('are not there for one who gave no name', () => {
    expect(informBy(petition({ real_name: false }), round)).toBeNull()
    expect(informBy(petition({ received: null }), round)).toBeNull()
  })

  it('are 60 days from acceptance for finishing, 90 with the extension', () => {
    expect(finishBy(petition({ accepted: '2025-08-11' }), round)).toEqual({ day: '2025-10-10' })
    expect(finishAtMostBy(petition({ accepted: '2025-08-11' }), round)).toEqual({ day: '2025-11-10' })
    expect(finishBy(petition({}), round)).toBeNull()
  })

  it('name the year whose holidays are missing', () => {
    expect(finishBy(petition({ accepted: '2025-11-15' }), round)).toEqual({ missingYear: '2026' })
  })

  it('are open until told and finished', () => {
    const open = (more: Partial<Petition>) => openDeadlines(petition(more), round).map(({ what }) => what)
    expect(open({ accepted: '2025-09-05' })).toEqual(['inform', 'finish'])
    expect(open({ accepted: '2025-09-05', informed: '2025-09-10' })).toEqual(['finish'])
    expect(open({ accepted: '2025-09-05', informed: '2025-09-10', status: '办结' })).toEqual([])
  })
})
