import type { Text } from '../language.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { Figure, FigureName, Findings, Input } from './explanation.ts'
import { count, figure } from './figures.ts'
import { input } from './places.ts'
import type { VillageInQuestion } from './village-in-question.ts'

export const turnoutNames = [
  { key: 'issued', name: { zh: '发出', en: 'issued' } },
  { key: 'returned', name: { zh: '收回', en: 'returned' } },
  { key: 'invalid', name: { zh: '无效', en: 'invalid' } },
  { key: 'valid', name: { zh: '有效', en: 'valid' } },
  { key: 'returnRate', name: { zh: '回收率', en: 'return rate' } },
] as const satisfies readonly FigureName[]

/** Bare words mean the questionnaire. */
export function turnoutSynonyms(paper: string, bare: boolean): Record<string, string[]> {
  return Object.fromEntries(
    turnoutNames.map(({ key, name }) => [key, [`${paper}${name.zh}`, ...(bare ? [name.zh, key] : [])]]),
  )
}

interface Turnout {
  readonly issued: number | null
  readonly returned: number | null
  readonly invalid: number | null
  readonly valid: number | null
  readonly returnRate: Fraction | null
}

export function turnoutFigures(turnout: Turnout, from: 'ballots' | 'tallies'): Figure[] {
  const { issued, returned, invalid, valid, returnRate } = turnout
  const [one, two, three, four, five] = turnoutNames
  const stated = { words: STATED }
  return [
    count(one, issued, stated),
    count(two, returned, stated),
    count(three, invalid, stated),
    count(
      four,
      valid,
      from === 'ballots' ? { words: COUNTED } : { words: LESS, put: `${returned} − ${invalid}` },
    ),
    figure(five, 'percent', returnRate, {
      words: { zh: '收回份数除以发出份数', en: 'returned over issued' },
      put: `${returned} ÷ ${issued}`,
    }),
  ]
}

/** Whether a figure is one of them; all are where none is named. */
export function isTurnout(key: string | null): boolean {
  return key === null || turnoutNames.some((name) => name.key === key)
}

export const STATED: Text = { zh: '底稿所载', en: 'as the paper states it' }
const COUNTED: Text = { zh: '逐份录入的有效票', en: 'valid sheets entered one by one' }
const LESS: Text = { zh: '收回减去无效', en: 'returned less invalid' }

export function turnoutInputs(paper: WorkingPaper<unknown>): Input[] {
  const [issued, returned, invalid] = turnoutNames
  return [issued, returned, invalid].map(({ key, name }) => input(paper, name, key))
}

/** Why there is nothing to explain. */
export function nothingThere(kind: string, { village }: VillageInQuestion): Findings {
  const there = village.papers.some((paper) => paper.kind.name === kind)
  const text: Text = village.dropped.includes(kind)
    ? { zh: `${kind}.yaml 有错，未采用`, en: `${kind}.yaml is broken and was left out` }
    : there
      ? { zh: `${kind}.yaml 还没有可算的内容`, en: `${kind}.yaml holds nothing to count yet` }
      : { zh: `没有 ${kind}.yaml`, en: `there is no ${kind}.yaml` }
  return { notes: [text] }
}
