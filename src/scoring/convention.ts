import { nameKey } from '../papers/name-key.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { Fraction } from './fraction.ts'

/** A grade and what it scores, best first. */
export interface ScaleGrade {
  readonly grade: string
  readonly value: Fraction
}

/** Lines beyond which a figure wants attention; shares of 1, `smallGroup` in ballots. */
export interface Attention {
  readonly poorRed: Fraction
  readonly poorAmber: Fraction
  readonly goodAmber: Fraction
  readonly returnRate: Fraction
  readonly unknownRate: Fraction
  readonly smallGroup: number
}

export type Setting = 'scale' | 'abstentions' | 'weights' | 'missingGroup' | keyof Attention

/** How a round scores: its own settings, and our defaults where it has none. */
export interface Convention {
  readonly scale: readonly ScaleGrade[]
  readonly abstentions: 'exclude' | 'count'
  /** what the questionnaire calls its answer without a grade */
  readonly noAnswer: string
  /** by group as the round spells it; null without weights */
  readonly weights: ReadonlyMap<string, Fraction> | null
  readonly missingGroup: 'error' | 'renormalise'
  readonly attention: Attention
  /** what the round set itself: everything else is our default and is printed as such */
  readonly ownSettings: ReadonlySet<Setting>
}

type Scoring = NonNullable<RoundPaper['scoring']>
type Share = string | number | null | undefined

const DEFAULT_SCALE = { 好: 100, 较好: 80, 一般: 60, 差: 40 }
const DEFAULT_LINES = {
  poorRed: Fraction.of(1, 3),
  poorAmber: Fraction.of(20, 100),
  goodAmber: Fraction.of(2, 3),
  returnRate: Fraction.of(80, 100),
  unknownRate: Fraction.of(30, 100),
}
const DEFAULT_SMALL_GROUP = 5

/** What a setting cannot be read as is left to its default: the round's checks say so. */
export function conventionOf(
  round: Pick<RoundPaper, 'scoring'>,
  questionnaire?: Pick<QuestionnairePaper, 'grades'>,
): Convention {
  const scoring: Partial<Scoring> = round.scoring ?? {}
  const own = new Set<Setting>()
  const scale = readNumbers(scoring.scale)
  if (scale.length > 0) own.add('scale')
  const weights = readNumbers(scoring.weights).filter(([, weight]) => weight.num > 0n)
  if (weights.length > 0) own.add('weights')
  if (scoring.abstentions) own.add('abstentions')
  if (scoring.missing_group) own.add('missingGroup')
  return {
    scale: (scale.length > 0 ? scale : readNumbers(DEFAULT_SCALE)).map(([grade, value]) => ({
      grade,
      value,
    })),
    abstentions: scoring.abstentions ?? 'exclude',
    noAnswer: questionnaire?.grades.at(-1) ?? '不了解',
    weights: weights.length > 0 ? new Map(weights) : null,
    missingGroup: scoring.missing_group ?? 'error',
    attention: readAttention(scoring.attention ?? {}, own),
    ownSettings: own,
  }
}

/** The weight of a group, null where it has none. */
export function weightOf(convention: Convention, group: string | null): Fraction | null {
  if (group === null || convention.weights === null) return null
  const key = nameKey(group)
  for (const [name, weight] of convention.weights) if (nameKey(name) === key) return weight
  return null
}

function readAttention(given: Partial<NonNullable<Scoring['attention']>>, own: Set<Setting>): Attention {
  const line = (setting: keyof typeof DEFAULT_LINES, value: Share): Fraction => {
    const share = value === null || value === undefined ? null : Fraction.parse(value)
    if (share !== null) own.add(setting)
    return share ?? DEFAULT_LINES[setting]
  }
  if (typeof given.small_group === 'number') own.add('smallGroup')
  return {
    poorRed: line('poorRed', given.poor_red),
    poorAmber: line('poorAmber', given.poor_amber),
    goodAmber: line('goodAmber', given.good_amber),
    returnRate: line('returnRate', given.return_rate),
    unknownRate: line('unknownRate', given.unknown_rate),
    smallGroup: given.small_group ?? DEFAULT_SMALL_GROUP,
  }
}

function readNumbers(record: { readonly [name: string]: unknown } | null | undefined): [string, Fraction][] {
  return Object.entries(record ?? {}).flatMap(([name, value]): [string, Fraction][] => {
    const number = typeof value === 'number' || typeof value === 'string' ? Fraction.parse(value) : null
    return number === null ? [] : [[name, number]]
  })
}
