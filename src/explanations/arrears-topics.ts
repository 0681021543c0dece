import { arrears } from '../analysis/arrears.ts'
import { formatHundredths, hundredths } from '../analysis/hundredths.ts'
import { assets as assetsKind, type Contract } from '../papers/assets.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Cell, Figure, FigureName, Findings, PartTable, Topic } from './explanation.ts'
import { ofHundredths, sumText, termOf } from './figures.ts'
import { input } from './places.ts'
import { nothingThere, STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const names = {
  arrears: { key: 'arrears', name: { zh: '推算拖欠', en: 'arrears' } },
  arrearsAsOf: {
    key: 'arrearsAsOf',
    name: { zh: '截至台账日期的拖欠', en: 'arrears to the day of the sheet' },
  },
  stated: { key: 'stated', name: { zh: '自报拖欠', en: 'arrears as stated' } },
}

interface PlacedContract {
  readonly contract: Contract
  readonly paper: WorkingPaper<AssetsPaper>
  readonly index: number
}

/** What each contract owes, to the day. The other party is not named. */
export function arrearsTopics(asked: VillageInQuestion): Topic[] {
  const found = papersOf(asked.village, assetsKind).flatMap((paper) =>
    paper.data.contracts.map((contract, index): PlacedContract => ({ contract, paper, index })),
  )
  const reads = ['assets']
  return [
    {
      what: 'arrears',
      title: { zh: '租金拖欠（各合同）', en: 'Arrears of each contract' },
      synonyms: ['欠租', '拖欠', '租金拖欠', '拖欠租金', '租金'],
      figures: found.map(({ contract: { id } }) => ({ key: id, name: { zh: id, en: id } })),
      reads,
      find: () => (found.length > 0 ? ofAll(asked, found) : nothingThere('assets', asked)),
    },
    ...found.map((placed) => ({
      what: placed.contract.id,
      title: { zh: `合同 ${placed.contract.id}`, en: `Contract ${placed.contract.id}` },
      synonyms: [`合同${placed.contract.id}`],
      figures: [...Object.values(names), ...rentNames(placed.contract)],
      reads,
      find: () => ofContract(asked, placed),
    })),
  ]
}

function rentNames({ rents = [] }: Contract) {
  return rents.map(({ year }, index) => ({
    key: `rents.${index + 1}`,
    name: { zh: `第${index + 1}期（${year}年）到期未付`, en: `unpaid of rent ${index + 1} (${year})` },
  }))
}

function ofAll({ workspace: { today } }: VillageInQuestion, found: readonly PlacedContract[]): Findings {
  return {
    figures: found.map(({ contract }) =>
      owed({ key: contract.id, name: { zh: contract.id, en: contract.id } }, contract, today),
    ),
    tables: [
      {
        title: { zh: '各合同', en: 'Contracts' },
        columns: [
          { zh: '合同', en: 'contract' },
          { zh: '推算拖欠（元）', en: 'arrears' },
          { zh: '自报拖欠（元）', en: 'stated' },
        ],
        rows: found.map(({ contract, paper, index }) => ({
          cells: [contract.id, yuan(arrears(contract, today)), yuan(hundredths(contract.arrears))],
          place: paper.source.at('contracts', index),
        })),
      },
    ],
  }
}

function ofContract({ workspace: { today } }: VillageInQuestion, placed: PlacedContract): Findings {
  const { contract, paper, index } = placed
  const asOf = paper.data.as_of
  const rents = contract.rents ?? []
  const unpaid = rentNames(contract).map((name, at): Figure => {
    const { due_on, payable = null, paid = null } = rents[at] ?? {}
    const due = typeof due_on === 'string' && due_on <= today
    const [whole, less] = [hundredths(payable), hundredths(paid)]
    return ofHundredths(name, 'yuan', due && whole !== null && less !== null ? whole - less : null, {
      words: {
        zh: '已到期的应付减去已付，不论哪天付的',
        en: 'rent that is due less what was paid of it, whenever',
      },
      put: `${termOf(payable)} − ${termOf(paid)}`,
    })
  })
  const stated = ofHundredths(names.stated, 'yuan', hundredths(contract.arrears), { words: STATED })
  return {
    figures: [
      owed(names.arrears, contract, today),
      ...(asOf === null ? [] : [owed(names.arrearsAsOf, contract, asOf)]),
      stated,
      ...unpaid,
    ],
    tables: [rentTable(placed, today)],
    inputs: [
      ...(contract.arrears === undefined ? [] : [input(paper, stated.name, 'contracts', index, 'arrears')]),
      input(paper, { zh: '截至日期', en: 'as of' }, 'as_of'),
    ],
    notes:
      rents.length === 0
        ? [{ zh: '没有逐期租金，不能推算。', en: 'No rents are listed, so nothing can be worked out.' }]
        : [],
  }
}

/** `analysis/arrears` says what counts; this says it with each number. */
function owed(name: FigureName, contract: Contract, day: string): Figure {
  const counted = (contract.rents ?? []).map((rent) => countedOf(rent, day))
  const due = counted.flatMap((rent) => (rent.due ? [rent.due] : []))
  const received = counted.flatMap((rent) => (rent.received ? [rent.received] : []))
  return ofHundredths(name, 'yuan', arrears(contract, day), {
    words: {
      zh: `到 ${day} 为止已到期的应付之和，减去当日为止已付之和；负数为预收，缺一项即不推算`,
      en: `rent due by ${day} less rent received by then; below 0 it was paid ahead, and nothing is guessed`,
    },
    put: `(${sumText(due)}) − (${sumText(received)})`,
  })
}

type Rent = NonNullable<Contract['rents']>[number]

/** What of a rent counts on a day; null where it does not count, or is not known. */
function countedOf({ due_on, payable, paid, paid_on }: Rent, day: string) {
  const due = due_on !== null && due_on <= day ? termOf(payable) : null
  const late = paid_on !== null && paid_on !== undefined && paid_on > day
  return { due, received: late ? null : termOf(paid) }
}

function rentTable({ contract, paper, index }: PlacedContract, day: string): PartTable {
  return {
    title: { zh: `租金逐期（计到 ${day}）`, en: `Rents (to ${day})` },
    columns: [
      { zh: '年度', en: 'year' },
      { zh: '应付日', en: 'due on' },
      { zh: '应付', en: 'payable' },
      { zh: '已付', en: 'paid' },
      { zh: '付款日', en: 'paid on' },
      { zh: '计入', en: 'counts' },
    ],
    rows: (contract.rents ?? []).map((rent, at) => {
      const { due, received } = countedOf(rent, day)
      const cells: Cell[] = [rent.year, rent.due_on, rent.payable, rent.paid, rent.paid_on ?? null]
      return {
        cells: [...cells, [due && '应付', received && '已付'].filter(Boolean).join('、') || '—'],
        place: paper.source.at('contracts', index, 'rents', at),
      }
    }),
  }
}

function yuan(value: bigint | null): string | null {
  return value === null ? null : formatHundredths(value)
}
