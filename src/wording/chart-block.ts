import type { Chart } from '../views/document.ts'
import { attributeSpan, checkAttributes, type LeafDirective, requiredAttribute } from './directives.ts'
import { exactNumber } from './exact-number.ts'
import { factNames } from './fact-names.ts'
import { isRecord, ownValue } from './facts.ts'
import { suggestion } from './nearest.ts'
import type { Page } from './page.ts'
import { oneLine, plainText } from './plain-text.ts'

const TYPES = ['bar', 'column', 'stacked'] as const

/** `::chart{type=column caption="…" data=survey.chart}`; null where the facts have nothing to draw. */
export function chartOf(page: Page, node: LeafDirective): Chart | null {
  checkAttributes(page, node, ['type', 'caption', 'data'])
  const wanted = requiredAttribute(page, node, 'type')
  const caption = requiredAttribute(page, node, 'caption')
  const path = requiredAttribute(page, node, 'data')
  const type = TYPES.find((known) => known === wanted)
  if (type === undefined && wanted !== null) {
    const message = { zh: `没有“${wanted}”这种图`, en: `There is no chart type "${wanted}"` }
    page.problems.add('directive', attributeSpan(page, node, 'type'), message, suggestion(wanted, TYPES))
  }
  if (page.facts === null || path === null || type === undefined || caption === null) return null
  const data = dataAt(page, node, path)
  return data === null ? null : { kind: 'chart', type, caption, ...data }
}

type ChartData = Pick<Chart, 'categories' | 'series'>

function dataAt(page: Page, node: LeafDirective, path: string): ChartData | null {
  let value: unknown = page.facts
  for (const name of path.split('.')) {
    if (value === null) return null
    value = ownValue(value, name)
    if (value !== undefined) continue
    const charts = factNames(page.facts ?? {}).flatMap(({ name: known }) =>
      known.endsWith('.categories') ? [known.slice(0, -'.categories'.length)] : [],
    )
    const message = { zh: `没有“${path}”这一事实`, en: `There is no fact "${path}"` }
    page.problems.add('name', attributeSpan(page, node, 'data'), message, suggestion(path, charts))
    return null
  }
  if (value === null) return null
  const data = chartData(value)
  if (data !== null)
    return data.series.some(({ values }) => values.some((each) => each !== null)) ? data : null
  page.problems.add('value', attributeSpan(page, node, 'data'), {
    zh: `“${path}”画不成图：要有 categories 和 series，各组数值与类别一样多`,
    en: `"${path}" is no chart: it wants categories, and series with as many values`,
  })
  return null
}

function chartData(value: unknown): ChartData | null {
  const [names, groups] = [ownValue(value, 'categories'), ownValue(value, 'series')]
  if (!Array.isArray(names) || !Array.isArray(groups)) return null
  const categories = names.map(label)
  const series = groups.filter(isRecord).map((group) => ({
    name: label(group.name),
    values: (Array.isArray(group.values) ? group.values : []).map(
      (each) => exactNumber(each)?.toNumber(2) ?? null,
    ),
  }))
  return series.every(({ values }) => values.length === categories.length) ? { categories, series } : null
}

function label(value: unknown): string {
  return oneLine(
    plainText(typeof value === 'string' || typeof value === 'number' ? String(value) : '') ?? '—',
  )
}
