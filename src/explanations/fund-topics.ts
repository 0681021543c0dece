import { hundredths } from '../analysis/hundredths.ts'
import { assets as assetsKind, type Fund } from '../papers/assets.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Figure, FigureName, Findings, FlagReason, Topic } from './explanation.ts'
import { ofHundredths, termOf } from './figures.ts'
import { input } from './places.ts'
import { holds, less, stated } from './sums.ts'
import { STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

type Year = Fund['years'][number]

/** The identities of each account: opening + income − expense = closing, carried to the cent, counted against the books. */
export function fundTopics({ village }: VillageInQuestion): Topic[] {
  return papersOf(village, assetsKind).flatMap((paper) =>
    paper.data.funds.map(
      (fund, index): Topic => ({
        what: fund.id,
        title: { zh: `资金账户 ${fund.id}`, en: `Account ${fund.id}` },
        synonyms: [`账户${fund.id}`],
        figures: fund.years.flatMap((year) => Object.values(namesOf(year.year))),
        reads: ['assets'],
        find: () => ofFund(paper, fund, index),
      }),
    ),
  )
}

function namesOf(year: number) {
  const name = (key: string, zh: string, en: string): FigureName => ({
    key: `${year}.${key}`,
    name: { zh: `${year}年${zh}`, en: `${en} of ${year}` },
  })
  return {
    balance: name('balance', '应有余额', 'balance as reckoned'),
    closing: name('closing', '年末余额', 'closing balance'),
    difference: name('difference', '账实差额', 'books less counted'),
  }
}

function ofFund(paper: WorkingPaper<AssetsPaper>, fund: Fund, index: number): Findings {
  const years = fund.years.map((year) => ({ year, figures: figuresOf(year) }))
  const inputs = fund.years.flatMap((year, place) =>
    (['opening', 'income', 'expense', 'closing', 'counted'] as const)
      .filter((key) => year[key] !== undefined)
      .map((key) =>
        input(
          paper,
          { zh: `${year.year}年${LABELS[key]}`, en: `${key} of ${year.year}` },
          'funds',
          index,
          'years',
          place,
          key,
        ),
      ),
  )
  return {
    figures: years.flatMap(({ figures }) => Object.values(figures)),
    flags: years.flatMap(({ year, figures }) => [
      ...holds(
        { zh: `${year.year}年收支`, en: `${year.year}` },
        fund.id,
        { zh: '年末余额应等于年初余额加收入减支出', en: 'closing is opening plus income less expense' },
        figures.closing,
        figures.balance,
      ),
      ...carried(fund, year),
    ]),
    inputs,
  }
}

const LABELS = {
  opening: '年初余额',
  income: '收入',
  expense: '支出',
  closing: '年末余额',
  counted: '实有数',
}

function figuresOf(year: Year): Readonly<Record<'balance' | 'closing' | 'difference', Figure>> {
  const names = namesOf(year.year)
  const [opening, income, expense] = [
    hundredths(year.opening),
    hundredths(year.income),
    hundredths(year.expense),
  ]
  const known = opening !== null && income !== null && expense !== null
  return {
    balance: ofHundredths(names.balance, 'yuan', known ? opening + income - expense : null, {
      words: { zh: '年初余额加收入减支出', en: 'opening plus income less expense' },
      put: `${termOf(year.opening)} + ${termOf(year.income)} − ${termOf(year.expense)}`,
    }),
    closing: stated(names.closing, 'yuan', STATED, year.closing),
    difference: less(
      names.difference,
      'yuan',
      { zh: '年末余额减实有数', en: 'closing less what was counted' },
      year.closing,
      year.counted,
    ),
  }
}

function carried(fund: Fund, year: Year): FlagReason[] {
  const before = fund.years.find((one) => one.year === year.year - 1)
  if (!before) return []
  const name = { key: 'carry', name: STATED }
  return holds(
    { zh: `${before.year}年结转${year.year}年`, en: `${before.year} to ${year.year}` },
    fund.id,
    { zh: '上年年末余额应等于本年年初余额', en: 'a year opens with what the year before closed with' },
    stated(name, 'yuan', STATED, before.closing),
    stated(name, 'yuan', STATED, year.opening),
  )
}
