import type { Text } from '../language.ts'
import type { Convention } from '../scoring/convention.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { ColumnScore } from '../scoring/score-column.ts'
import { ungradedWords } from '../scoring/ungraded-words.ts'
import type { Figure, FigureName, SettingName } from './explanation.ts'
import { count, figure, sumText, term } from './figures.ts'
import type { GradedColumn } from './graded-column.ts'

type Scored = Omit<ColumnScore, 'tallies' | 'answers' | 'withheld'>

const scoreName: FigureName = { key: 'score', name: { zh: '得分', en: 'score' } }
export const gradedName: Text = { zh: '计分票数', en: 'answers that score' }
const nName: FigureName = { key: 'n', name: gradedName }
const validName: FigureName = { key: 'valid', name: { zh: '有效票数', en: 'valid sheets' } }

/** What can be asked of an item or a subject. `unknownKey` is `unknownRate` or `abstainRate`. */
export function columnFigureNames(
  grades: readonly string[],
  ungraded: readonly string[],
  unknownKey: string,
): FigureName[] {
  return [
    scoreName,
    nName,
    validName,
    ...rateNames(grades),
    { key: unknownKey, name: UNKNOWN_NAME },
    ...[...grades, ...ungraded].map((answer) => ({ key: answer, name: answerName(answer) })),
  ]
}

function rateNames(grades: readonly string[]): [FigureName, FigureName, FigureName] {
  const [first = '', second = ''] = grades
  const last = grades.at(-1) ?? ''
  return [
    { key: 'goodRate', name: { zh: `${first}率`, en: `share of ${first}` } },
    { key: 'favourableRate', name: { zh: `${first}+${second}率`, en: `share of ${first} + ${second}` } },
    { key: 'poorRate', name: { zh: `${last}率`, en: `share of ${last}` } },
  ]
}

function answerName(answer: string): Text {
  if (answer === 'blank') return { zh: '空白', en: 'blank' }
  if (answer === 'abstain') return { zh: '弃权（含空白）', en: 'abstentions and blanks' }
  return { zh: answer, en: answer }
}

export function columnFigures(
  column: GradedColumn,
  scored: Scored,
  convention: Convention,
  unknownKey: string,
  validPut: string | null,
): Figure[] {
  const { grades, ungraded, counts } = column
  const given = grades.map((_, place) => counts[place] ?? 0)
  const left = ungraded.map((_, index) => counts[grades.length + index] ?? 0)
  const { n, valid } = scored
  const whole = convention.abstentions === 'count' ? [...given, ...left] : given
  const unknown: FigureName = { key: unknownKey, name: UNKNOWN_NAME }
  return [
    figure(scoreName, 'points', scored.score, {
      words: scoreWords(convention),
      put: scorePut(column, n, convention),
      settings: scoreSettings(convention),
    }),
    count(nName, n, {
      words: nWords(convention),
      put: sumText(whole.map(String)),
      settings: ['abstentions'],
    }),
    count(validName, valid, { words: VALID_WORDS, put: validPut }),
    ...rateFigures(grades, given, scored),
    figure(unknown, 'percent', scored.ungradedRate, {
      words: unknownWords(convention),
      put: `${bracketed(left)} ÷ ${valid}`,
    }),
    ...[...grades, ...ungraded].map((answer, place) =>
      count({ key: answer, name: answerName(answer) }, counts[place] ?? 0, { words: COUNTED }),
    ),
  ]
}

/** The first grade, the first two, the last. */
function rateFigures(grades: readonly string[], given: readonly number[], scored: Scored): Figure[] {
  const [good, favourable, poor] = rateNames(grades)
  const rate = (name: FigureName, exact: Fraction | null, parts: readonly number[]) =>
    figure(name, 'percent', exact, {
      words: rateWords(name.name),
      put: `${bracketed(parts)} ÷ ${scored.n}`,
      settings: ['scale', 'abstentions'],
    })
  return [
    rate(good, scored.goodRate, given.slice(0, 1)),
    rate(favourable, scored.favourableRate, given.slice(0, 2)),
    rate(poor, scored.poorRate, given.slice(-1)),
  ]
}

const UNKNOWN_NAME: Text = { zh: '未评率', en: 'share without a grade' }

/** What depends on weights is said only where there are some. */
function scoreSettings({ weights }: Convention): readonly SettingName[] {
  const always = ['scale', 'abstentions', 'weights'] as const
  return weights === null ? always : [...always, 'missingGroup']
}

function scorePut(column: GradedColumn, n: number, { weights, abstentions }: Convention): string | null {
  if (weights !== null) return weightedPut(column)
  const parts = column.values.flatMap((value, place) => {
    const times = column.counts[place] ?? 0
    return value === null || times === 0 ? [] : [`${times}×${term(value)}`]
  })
  const ungraded = column.ungraded.map((_, index) => column.counts[column.grades.length + index] ?? 0)
  const zero =
    abstentions === 'count' ? ungraded.filter((times) => times > 0).map((times) => `${times}×0`) : []
  return n === 0 ? null : `(${sumText([...parts, ...zero])}) ÷ ${n}`
}

/** A group that may not be shown stands as ■; one without a grade here is left out of the weighting. */
function weightedPut({ groups }: GradedColumn): string {
  const its = groups.filter(({ weight, graded }) => weight !== null && graded)
  const parts = its.map(
    ({ weight, score }) => `${weight ? term(weight) : ''}×${score ? `(${term(score)})` : '■'}`,
  )
  return `(${sumText(parts)}) ÷ (${sumText(its.map(({ weight }) => (weight ? term(weight) : '')))})`
}

function bracketed(parts: readonly number[]): string {
  return parts.length === 1 ? sumText(parts.map(String)) : `(${sumText(parts.map(String))})`
}

function scoreWords(convention: Convention): Text {
  const { weights, abstentions } = convention
  const { zh: ungraded } = ungradedWords(convention)
  if (weights !== null) {
    return {
      zh: '各群体得分乘以权重之和，除以评了等次的各群体权重之和',
      en: 'scores of the groups times their weights, over the weights of the groups that gave a grade',
    }
  }
  return abstentions === 'count'
    ? {
        zh: `各等次票数乘以分值之和，除以全部票数；${ungraded}计入，按0分计`,
        en: 'votes of each grade times what it scores, over all votes; those without a grade score 0',
      }
    : {
        zh: `各等次票数乘以分值之和，除以评了等次的票数；${ungraded}不计`,
        en: 'votes of each grade times what it scores, over the votes that name a grade',
      }
}

function nWords({ abstentions }: Convention): Text {
  return abstentions === 'count'
    ? { zh: '各等次票数与未评票数之和', en: 'votes of all grades and those without one' }
    : { zh: '各等次票数之和', en: 'votes of all grades' }
}

function rateWords({ zh }: Text): Text {
  return {
    zh: `${zh.replace(/率$/u, '')}的票数除以计分票数`,
    en: 'votes of it over the answers that score',
  }
}

const VALID_WORDS: Text = {
  zh: '问到此项的有效票，不论是否作答',
  en: 'sheets that were asked this, answered or not',
}
function unknownWords(convention: Convention): Text {
  const { zh, en } = ungradedWords(convention)
  return { zh: `${zh}的票数除以有效票数`, en: `${en} over the valid sheets` }
}

const COUNTED: Text = { zh: '逐票点数', en: 'counted sheet by sheet' }
