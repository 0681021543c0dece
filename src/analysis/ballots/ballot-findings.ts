import type { WorkingPaper } from '../../papers/paper.ts'
import type { Finding } from '../../source/diagnostic.ts'
import { type BallotPaper, type Entered, quotedLabel } from './ballot-paper.ts'

/** More returned than issued: the whole ballot is void (a county office's published rule). */
export function* returnedOverIssued(paper: WorkingPaper<BallotPaper>): Generator<Finding> {
  const { issued, returned } = paper.data
  if (issued === null || returned === null || returned <= issued) return
  yield {
    ...paper.source.at('returned'),
    message: {
      zh: `${quotedLabel(paper, 'returned')}是 ${returned}，多于${quotedLabel(paper, 'issued')}的 ${issued}`,
      en: `${returned} returned, only ${issued} issued`,
    },
    hint: {
      zh: '核对发出和收回的原始记录，改正填错的一个。',
      en: 'Look at the records of both and correct the one that is wrong.',
    },
  }
}

/** returned = valid + void, where valid are the sheets entered one by one. */
export function* unbalancedBallots(
  paper: WorkingPaper<BallotPaper>,
  { key, sheets }: Entered,
): Generator<Finding> {
  const { returned, invalid } = paper.data
  if (returned === null || invalid === null || sheets.length + invalid === returned) return
  yield {
    ...paper.source.at('returned'),
    message: {
      zh:
        `${quotedLabel(paper, 'returned')}是 ${returned}，${quotedLabel(paper, key)}录入 ${sheets.length}，` +
        `${quotedLabel(paper, 'invalid')}是 ${invalid}，合计 ${sheets.length + invalid}`,
      en: `${returned} returned, but ${sheets.length} entered and ${invalid} void make ${sheets.length + invalid}`,
    },
    hint: {
      zh: '收回数应等于有效数与无效数之和：补录漏录的，或改正收回数、无效数。',
      en: 'Returned is valid plus void: enter what is missing or correct the totals.',
    },
  }
}

/** Each later sheet that bears a number already used. */
export function* repeatedBallots(paper: WorkingPaper<unknown>, { key, sheets }: Entered): Generator<Finding> {
  const seen = new Set<number>()
  for (const [index, { ballot }] of sheets.entries()) {
    if (seen.has(ballot)) {
      yield {
        ...paper.source.at(key, index, 'ballot'),
        message: { zh: `票号 ${ballot} 重复`, en: `number ${ballot} is used twice` },
        hint: {
          zh: '重复录入的删去一条；编错号的改成没有用过的号。',
          en: 'Delete the one entered twice, or give it a number that is free.',
        },
      }
    }
    seen.add(ballot)
  }
}

/** Sheets and totals at once: nobody can say which of them count. */
export function* twoForms(
  paper: WorkingPaper<unknown>,
  { key, sheets }: Entered,
  tallies: number,
): Generator<Finding> {
  if (sheets.length === 0 || tallies === 0) return
  yield {
    ...paper.source.key('tallies'),
    message: {
      zh: `${quotedLabel(paper, key)}有 ${sheets.length} 条，${quotedLabel(paper, 'tallies')}又有 ${tallies} 条`,
      en: `there are ${sheets.length} sheets entered one by one and ${tallies} tallies as well`,
    },
    hint: {
      zh: `两种只留一种：有逐份记录的删去 tallies，只有汇总的删去 ${key}。`,
      en: `Keep one: delete tallies where the sheets are entered, or ${key} where only totals are known.`,
    },
  }
}
