import { describe, expect, it } from 'vitest'
import type { Contract } from '../../papers/assets.ts'
import type { AssetsPaper } from '../../papers/types/assets.ts'
import type { RoundPaper } from '../../papers/types/round.ts'
import { signRules } from './index.ts'
import type { Officer, Sign } from './sign.ts'

const round: RoundPaper = {
  kind: 'round',
  format: 1,
  name: '示例轮次',
  district: '青禾县',
  committee: '中共青禾县委员会',
  office: '中共青禾县委员会巡察工作领导小组办公室',
  starts: '2025-08-18',
  ends: '2025-10-16',
  people: [],
  teams: [],
  thresholds: { tender_amount: 50000, cash_amount: 5000 },
}

const officers: Officer[] = [{ id: 'm1', name: '孙 立', post: '书记', committees: ['党组织'] }]

function signsOf(sheet: Partial<AssetsPaper>): Sign[] {
  const empty = { kind: 'assets', as_of: null, funds: [], assets: [], resources: [], contracts: [] } as const
  const context = { assets: { ...empty, ...sheet }, officers, round, day: '2025-08-31' }
  return signRules.flatMap((rule) => [...rule.find(context)])
}

function codes(contract: Partial<Contract>, sheet: Partial<AssetsPaper> = {}): string[] {
  return signsOf({ ...sheet, contracts: [lease(contract)] }).map(({ code }) => code.replace('assets/', ''))
}

function lease(contract: Partial<Contract>): Contract {
  return {
    id: 'HT-001',
    objects: ['ZY-001'],
    type: '租赁',
    party: '绿源农业公司',
    written: true,
    from: '2010-01-01',
    to: '2030-01-01',
    ...contract,
  }
}

describe('terms', () => {
  it('lets a lease run exactly twenty years, and says one day more', () => {
    expect(codes({})).toEqual([])
    expect(codes({ to: '2030-01-02' })).toEqual(['lease-over-long'])
    expect(codes({ from: '2004-02-29', to: '2024-02-29' })).toEqual([])
  })

  it('counts a renewal from its own day', () => {
    expect(codes({ to: '2045-01-01', renewed_from: '2025-01-01' })).toEqual([])
    expect(codes({ to: '2045-01-02', renewed_from: '2025-01-01' })).toEqual(['lease-over-long'])
  })

  it('names the law of the day of signing', () => {
    const basis = (signed: string) =>
      signsOf({ contracts: [lease({ signed, from: signed, to: '2060-01-01' })] }).map((sign) => sign.basis.zh)
    expect(basis('2021-01-01')).toEqual(['《民法典》第七百零五条'])
    expect(basis('2020-12-31')).toEqual([
      '《合同法》第二百一十四条（签订时施行，现为《民法典》第七百零五条）',
    ])
    expect(basis('1999-09-30')).toEqual(['签订时《合同法》尚未施行，参照《民法典》第七百零五条'])
  })

  it('leaves contracted land to terms of its own', () => {
    const land = (category: '耕地' | '林地' | '四荒', contract: Partial<Contract>) =>
      codes(contract, { resources: [{ id: 'ZY-001', name: '西坡', category, area: 10, use: '家庭承包' }] })
    const family = { type: '家庭承包', from: '2019-03-01' } as const
    expect(land('耕地', { ...family, to: '2049-02-28' })).toEqual([])
    expect(land('耕地', { ...family, to: '2049-03-02' })).toEqual(['contract-term'])
    expect(land('耕地', { ...family, to: '2039-03-01' })).toEqual(['contract-term'])
    expect(land('林地', { ...family, to: '2089-03-01' })).toEqual([])
    expect(land('林地', { ...family, to: '2089-03-02' })).toEqual(['contract-term'])
    expect(land('耕地', { ...family, from: '1998-01-01', to: '2018-01-01' })).toEqual([])
    expect(land('四荒', { type: '其他方式承包', from: '2000-01-01', to: '2050-01-01' })).toEqual([])
    expect(land('四荒', { type: '其他方式承包', from: '2000-01-01', to: '2050-01-02' })).toEqual([
      'contract-term',
    ])
  })

  it('says what outlasts the contract under it', () => {
    const transfer = { type: '经营权流转', from: '2020-01-01', to: '2028-12-31' } as const
    expect(codes({ ...transfer, underlying_to: '2028-12-31' })).toEqual([])
    expect(codes({ ...transfer, underlying_to: '2028-12-30' })).toEqual(['transfer-beyond-underlying'])
  })

  it('wants six months or more in writing', () => {
    const spoken = { written: false, from: '2025-01-01' }
    expect(codes({ ...spoken, to: '2025-06-30' })).toEqual([])
    expect(codes({ ...spoken, to: '2025-07-01' })).toEqual(['unwritten-contract'])
    expect(codes({ ...spoken, to: '2025-12-31', written: null })).toEqual([])
    expect(codes({ ...spoken, to: null })).toEqual(['unwritten-contract'])
    expect(codes({ ...spoken, from: '2025-09-01', to: null })).toEqual([])
  })
})

describe('decisions', () => {
  const decided = (
    body: NonNullable<Contract['decision']>['body'],
    date: string,
    ...counts: (number | null)[]
  ) => {
    const [entitled = null, present = null, agreed = null] = counts
    return codes({ decision: { date, body, entitled, present, agreed } })
  }

  it('judges a members’ assembly from 2025-05-01 by two thirds of all', () => {
    expect(decided('成员大会', '2025-05-01', 300, 200, 200)).toEqual([])
    expect(decided('成员大会', '2025-05-01', 300, 200, 199)).toEqual(['decision-quorum'])
    expect(decided('成员大会', '2025-05-01', 300, 199, 199)).toEqual(['decision-quorum'])
    expect(decided('成员大会', '2025-04-30', 300, 1, 1)).toEqual([])
  })

  it('judges delegates before that day by those present', () => {
    expect(decided('村民代表会议', '2025-04-30', 45, 30, 16)).toEqual([])
    expect(decided('村民代表会议', '2025-04-30', 45, 30, 15)).toEqual(['decision-quorum'])
    expect(decided('村民代表会议', '2025-04-30', 45, 29, 29)).toEqual(['decision-quorum'])
    expect(decided('村民代表会议', '2009-04-30', 45, 2, 2)).toEqual([])
  })

  it('wants over half at a villagers’ assembly, not half', () => {
    expect(decided('村民会议', '2020-01-01', 300, 150, 150)).toEqual(['decision-quorum'])
    expect(decided('村民会议', '2020-01-01', 300, 151, 76)).toEqual([])
  })

  it('judges nobody by numbers that are not known', () => {
    expect(decided('成员代表大会', '2025-06-01', 45, null, null)).toEqual([])
    expect(decided('不详', '2025-06-01')).toEqual([])
    expect(decided(null, '2025-06-01')).toEqual([])
  })

  it('knows who may decide on the day', () => {
    expect(decided('两委会', '2020-01-01')).toEqual(['decision-body'])
    expect(decided('村民代表会议', '2025-05-01', 45, 45, 45)).toEqual(['decision-body'])
  })

  it('wants two thirds and the town for an outsider', () => {
    const outside = (agreed: number, town_approval: boolean | null) =>
      codes(
        {
          type: '其他方式承包',
          relation: ['外部'],
          from: '2020-01-01',
          town_approval,
          decision: { date: '2019-12-01', body: '村民代表会议', entitled: 45, present: 45, agreed },
        },
        {},
      )
    expect(outside(30, true)).toEqual([])
    expect(outside(29, true)).toEqual(['outsider-contract'])
    expect(outside(30, null)).toEqual(['outsider-contract'])
  })
})

describe('money', () => {
  it('says three years past due from the day after', () => {
    const receivable = { id: 'YS-001', debtor: null, payable: 10, received: 0 }
    const unclaimed = (due_on: string | null, claimed: string | null = null) =>
      signsOf({ receivables: [{ ...receivable, due_on, claimed }] }).map(({ code }) => code)
    expect(unclaimed('2022-08-31')).toEqual([])
    expect(unclaimed('2022-08-30')).toEqual(['assets/receivable-unclaimed'])
    expect(unclaimed('2022-08-30', '2024-01-01')).toEqual([])
    expect(unclaimed(null)).toEqual([])
  })

  it('tells a person from an organisation that holds an account', () => {
    const holder = (name: string | null, account = '基本户') =>
      signsOf({ funds: [{ id: 'ZJ-001', account, holder: name, years: [] }] }).length
    expect(holder('孙立')).toBe(1)
    expect(holder('孙立（会计）')).toBe(1)
    expect(holder('王建国')).toBe(1)
    expect(holder(null, '个人微信')).toBe(1)
    expect(holder('甲村股份经济合作社')).toBe(0)
    expect(holder('张家村')).toBe(0)
    expect(holder(null)).toBe(0)
  })

  it('takes a tender to be wanted at the threshold, for each year begun', () => {
    const value = (annual_rent: number) =>
      codes({ annual_rent, tender: false, from: '2021-01-01', to: '2022-12-31' })
    expect(value(25000)).toEqual(['no-tender'])
    expect(value(24999.99)).toEqual([])
    expect(codes({ annual_rent: 25000, from: '2021-01-01', to: '2022-12-31' })).toEqual([])
  })

  it('finds small contracts that are large together', () => {
    const small = (id: string, signed: string) =>
      lease({ id, signed, from: '2025-01-01', to: '2025-12-31', annual_rent: 30000, tender: false })
    const together = (signed: string) =>
      signsOf({ contracts: [small('HT-001', '2024-12-01'), small('HT-002', signed)] }).map(({ code }) => code)
    expect(together('2025-03-01')).toEqual(['assets/split-contracts'])
    expect(together('2025-03-02')).toEqual([])
  })

  it('does not take old arrears paid off for rent in advance', () => {
    const rents = [2021, 2022, 2023].map((year) => ({
      year,
      due_on: `${year}-12-31`,
      payable: 10,
      paid: 10,
      paid_on: '2024-01-05',
    }))
    expect(codes({ rents })).toEqual([])
    expect(codes({ rents: rents.map((rent) => ({ ...rent, paid_on: '2021-01-05' })) })).toEqual([
      'rent-in-advance',
    ])
  })

  it('calls a lease expired only where nothing newer covers its object', () => {
    const pond = { id: 'ZY-001', name: '东塘', category: '养殖水面', area: 1, use: '出租' } as const
    const old = lease({ from: '2015-01-01', to: '2020-01-01' })
    const signs = (...contracts: Contract[]) =>
      signsOf({ resources: [pond], contracts }).map(({ code }) => code)
    expect(signs(old)).toEqual(['assets/expired-use'])
    expect(signs(old, lease({ id: 'HT-002', from: '2020-01-02', to: '2030-01-01' }))).toEqual([])
    expect(signs(old, lease({ id: 'HT-002', from: '2020-01-02', to: null }))).toEqual([])
  })

  it('knows an officer by name, however spaced', () => {
    expect(codes({ party: '孙立' })).toEqual(['related-tenant'])
    expect(codes({ party: '__proto__' })).toEqual([])
  })
})
