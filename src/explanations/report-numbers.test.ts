import { describe, expect, test } from 'vitest'
import type { Village } from '../papers/workspace.ts'
import { reports } from '../reports/index.ts'
import type { Report } from '../reports/report.ts'
import { ReportMaterial } from '../reports/report-material.ts'
import { Fraction } from '../scoring/fraction.ts'
import { inQuestion, workspace } from './example-in-question.fixture.ts'
import { ownWays } from './own-ways.fixture.ts'
import { type Found, villageOf, type Way } from './report-way.fixture.ts'
import { ways } from './report-ways.fixture.ts'

function wayOf(report: Report, found: Found): Way | undefined {
  const way = [...(ownWays[report.name] ?? []), ...ways].find(([pattern]) => pattern.test(found.path))?.[1]
  return typeof way === 'object' && 'by' in way ? way.by(found) : way
}

const material = new ReportMaterial(workspace)
const asked = new Map(workspace.villages.map((village) => [village.name, inQuestion(village, false)]))

function figureOf(village: Village | undefined, what: string): Fraction | null {
  return asked.get(village?.name ?? '')?.why(what).figures[0]?.exact ?? null
}

/** `东圩村/issues.A` is asked of the village it names. */
function answerTo(found: Found, what: string): Fraction | null {
  const village = workspace.villages.find(({ name }) => what.startsWith(`${name}/`))
  return village ? figureOf(village, what.slice(village.name.length + 1)) : figureOf(villageOf(found), what)
}

function among(what: string): Fraction[] {
  return workspace.villages.flatMap((village) => figureOf(village, what) ?? [])
}

function rankOf(found: Found, what: string): Fraction | null {
  const own = figureOf(villageOf(found), what)
  return own && Fraction.of(among(what).filter((one) => one.compare(own) > 0).length + 1)
}

/** In how many of the document's villages one of the answers is something. */
function villagesWhere({ subject }: Found, what: readonly string[]): Fraction {
  const some = (village: Village) =>
    what.some((one) => (figureOf(village, one) ?? Fraction.zero).compare(Fraction.zero) > 0)
  return Fraction.of(subject.villages.filter(some).length)
}

function sumOf({ subject }: Found, what: string): Fraction {
  return subject.villages.reduce(
    (sum, one) => sum.plus(figureOf(one, what) ?? Fraction.of(0)),
    Fraction.of(0),
  )
}

/** As `why` has it; null where there is nothing to ask. */
function explained(found: Found, way: Way): Fraction | null {
  if (typeof way === 'string' || 'noFigure' in way || 'by' in way) return null
  if ('each' in way)
    return sumOf(found, typeof way.each === 'string' ? way.each : way.each(found)).over(
      Fraction.of(way.per ?? 1n),
    )
  if ('where' in way) return villagesWhere(found, way.where(found))
  if ('rank' in way) return rankOf(found, way.rank)
  if ('among' in way) return Fraction.of(among(way.among).length)
  if ('ratio' in way) return sumOf(found, way.ratio[0]).over(sumOf(found, way.ratio[1]))
  return answerTo(found, typeof way.ask === 'string' ? way.ask : way.ask(found))
}

const money = /(?:^|\.)(?:amount|arrears|balance|net|rent|recovered|paid_out)$/u

function numberOf(value: unknown, path: string): Fraction | null {
  if (typeof value === 'number') return Fraction.parse(String(value))
  if (typeof value === 'string' && money.test(path) && /^-?\d+$/u.test(value))
    return Fraction.of(BigInt(value), 100n)
  const { num, den } = (value ?? {}) as { num?: string; den?: string }
  return num !== undefined && den !== undefined ? Fraction.of(BigInt(num), BigInt(den)) : null
}

function* numbersIn(value: unknown, at: Omit<Found, 'value'>): Generator<Found> {
  const number = numberOf(value, at.path)
  if (number) yield { ...at, value: number }
  else if (Array.isArray(value))
    for (const [index, one] of value.entries())
      yield* numbersIn(one, { ...at, path: `${at.path}[]`, places: [...at.places, index] })
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      yield* numbersIn(one, {
        ...at,
        path: at.path === '' ? key : `${at.path}.${key}`,
        places: [...at.places, key],
        within: [...at.within, value as Record<string, unknown>],
      })
}

function* numbersOf(report: Report): Generator<Found> {
  const wish = { topic: 'T01', aspect: 'B', approvedBy: '某' }
  for (const subject of report.subjects(workspace.villages, material, wish))
    for (const edition of report.editions)
      yield* numbersIn(report.facts(material, subject, edition), {
        ...{ path: '', places: [], within: [], subject },
      })
}

/** What the lists beside a number come to: how many things they hold, and the sums of what each of them says. */
function comesTo({ within, path }: Found): ReadonlySet<string> {
  const key = path.split('.').at(-1) ?? ''
  const sums = new Set<string>()
  const look = (value: unknown, depth: number) => {
    if (value === null || typeof value !== 'object' || depth > 4) return
    if (Array.isArray(value)) for (const sum of sumsOf(value, key)) sums.add(sum.toFixed(6))
    for (const one of Object.values(value)) look(one, depth + 1)
  }
  for (const record of within.slice(-2)) look(record, 0)
  return sums
}

function sumsOf(list: readonly unknown[], key: string): Fraction[] {
  const records = list.filter((one) => one !== null && typeof one === 'object') as Record<string, unknown>[]
  const inner = records.flatMap((record) => Object.values(record)).filter((one) => Array.isArray(one))
  const terms = records.flatMap((record) => numberOf(record[key], key) ?? [])
  return [
    Fraction.of(list.length),
    Fraction.of(inner.reduce((sum, one) => sum + one.length, 0)),
    // without_pages: those that have none
    Fraction.of(records.filter((record) => record[key.replace(/^without_/u, '')] === null).length),
    terms.reduce((sum, one) => sum.plus(one), Fraction.of(0)),
  ]
}

/** What is wrong with a number: nobody explains it, or says another. */
function wrongWith(report: Report, found: Found): string[] {
  const [way, value] = [wayOf(report, found), found.value.toFixed(6)]
  if (way === undefined) return [`${found.path}: nobody says what explains it`]
  if (way === 'listed') return comesTo(found).has(value) ? [] : [`${found.path}: ${value} is no list`]
  if ('noFigure' in way) return []
  const why = explained(found, way)?.toFixed(6)
  return why === value ? [] : [`${found.path}: ${why} is not ${value}`]
}

describe.each(reports.map((report) => [report.title.zh, report] as const))('%s', (_, report) => {
  test('every number is explained and equal, or stands in a paper or a list', () => {
    expect([...numbersOf(report)].flatMap((found) => wrongWith(report, found))).toEqual([])
  })
})
