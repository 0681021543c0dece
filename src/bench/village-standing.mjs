// What a village is and what it owns.
import { id, lines } from './typed.mjs'

const years = [2021, 2022, 2023, 2024, 2025]

export function village({ name, town, officers }) {
  return lines(
    'kind: village',
    `name: ${name}`,
    `town: ${town}`,
    'type: 村',
    'kinds: [合并村, 农业]',
    'economy: 中',
    'industry: 水稻、竹木加工',
    'population: 1352',
    'households: 397',
    'resident_households: 228',
    'party_members: 64',
    'villager_groups: 9',
    'delegates: 39',
    'collective_income: { 2022: 268400, 2023: 281750, 2024: 276300 }',
    'stay: { from: 2025-09-01, to: 2025-09-10 }',
    'class: 一般',
    'mode: 直接巡',
    'officers:',
    officers.map(
      ({ id, name, post, body }) =>
        `  - { id: ${id}, name: ${name}, post: ${post}, committees: [${body}], from: 2021-02-03 }`,
    ),
    `years: [${years.join(', ')}]`,
  )
}

export function assets({ name, lot }) {
  return lines(
    'kind: assets',
    'as_of: 2025-08-31',
    'funds:',
    [0, 1].map((index) => fund(index, name, lot)),
    'assets:',
    Array.from({ length: 8 }, (_, index) => {
      const let_ = index < 3 ? `use: 出租, contract: ${id('HT', index)}` : 'use: 自用'
      return `  - { id: ${id('ZC', index)}, name: 集体用房${index + 1}号, category: 房屋, acquired: 2015-10-12, cost: 398000, depreciation: 143280, net: 254720, ${let_} }`
    }),
    'resources:',
    Array.from(
      { length: 6 },
      (_, index) =>
        `  - { id: ${id('ZY', index)}, name: 第${index + 1}片林地, category: 林地, area: ${30 + index}.50, use: 自营 }`,
    ),
    'contracts:',
    [0, 1, 2].map(contract),
  )
}

/** A year's closing balance is its opening one, with what came in, without what went out: reckoned in cents. */
function fund(index, name, lot) {
  let balance = 90_000_000 + lot.below(10_000_000)
  const yuan = (cents) => (cents / 100).toFixed(2)
  return [
    `  - id: ${id('ZJ', index)}`,
    `    account: ${index === 0 ? '基本存款账户' : '专用存款账户'}`,
    `    holder: ${name}股份经济合作社`,
    '    bank: 青禾农商银行云溪支行',
    '    years:',
    years.map((year) => {
      const [opening, income, expense] = [
        balance,
        20_000_000 + lot.below(9_000_000),
        20_000_000 + lot.below(9_000_000),
      ]
      balance = opening + income - expense
      return `      - { year: ${year}, opening: ${yuan(opening)}, income: ${yuan(income)}, expense: ${yuan(expense)}, closing: ${yuan(balance)} }`
    }),
  ]
}

function contract(index) {
  return [
    `  - id: ${id('HT', index)}`,
    `    objects: [${id('ZC', index)}]`,
    '    type: 租赁',
    `    party: 青禾竹木加工厂${index + 1}号车间`,
    '    relation: [本集体成员]',
    '    signed: 2020-12-28',
    '    written: true',
    '    from: 2021-01-01',
    '    to: 2027-12-31',
    '    annual_rent: 7000',
    '    rent_terms: 每年3月31日前付清',
    '    rents:',
    years.map(
      (year) =>
        `      - { year: ${year}, due_on: ${year}-03-31, payable: 7000, paid: 7000, paid_on: ${year}-03-26 }`,
    ),
    '    arrears: 0',
    '    decision: { date: 2020-12-20, body: 村民代表会议, entitled: 39, present: 34, agreed: 33 }',
    '    tender: true',
  ]
}

/** Scans of the whole inspection in one file, and two photographs. */
export function evidence({ files, team }) {
  return lines(
    'kind: evidence',
    'evidence:',
    files.map(({ id, file, sha256, pages }) => [
      `  - id: ${id}`,
      `    file: ${file}`,
      `    sha256: '${sha256}'`,
      '    title: 合同、收据、会议记录复印件（遮挡账号和签名）',
      pages ? `    pages: ${pages}` : [],
      '    collected: 2025-09-03',
      `    by: ${team[4]}`,
    ]),
  )
}
