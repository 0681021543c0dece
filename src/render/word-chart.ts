import { ChartRun } from 'docx/charts'
import type { Chart } from '../views/document.ts'
import { cleanText } from './clean-text.ts'
import type { Fonts } from './gb9704.ts'

/** Quiet colours that stay apart on a black-and-white printer. */
const palette = ['34526F', '8FA9C1', 'CBD5DE', '94574C', '6F6F6F', 'B5AA8C']

/** A chart as Word draws it itself, its figures in a sheet the reader can open; null when there is nothing to draw. */
export function wordChart(chart: Chart, typeWidth: number, fonts: Fonts): ChartRun | null {
  const series = drawnSeries(chart)
  const values = series.flatMap((one) => one.values)
  if (chart.categories.length === 0 || values.every((value) => value === null)) return null
  const whole = values.every((value) => value === null || Number.isInteger(value))
  const numberFormat = whole ? '0' : '0.00'
  const font = { name: fonts.pageNumber, size: 10, color: '000000' }
  return new ChartRun({
    type: chart.type === 'column' ? 'column' : 'bar',
    stacking: chart.type === 'stacked' ? 'stacked' : 'none',
    categories: chart.categories.map(cleanText),
    series,
    gapWidth: chart.type === 'column' && chart.categories.length < 6 ? 180 : 60,
    ...(chart.type === 'stacked' ? {} : { overlap: 0 }),
    font: { name: fonts.pageNumber, color: '000000' },
    legend: series.length > 1 ? { position: 'bottom', font } : false,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    dataLabels: { value: series.length === 1, numberFormat, font },
    // Word counts the categories of lying bars from the bottom; a reader counts from the top
    categoryAxis: { font, reverseOrder: chart.type !== 'column' },
    valueAxis: {
      font,
      numberFormat: '0',
      crossesAt: chart.type === 'column' ? 'auto' : 'maximum',
      gridlines: chart.type === 'column',
      ...valueRange(values),
    },
    emptyValues: 'gap',
    transformation: chartSize(chart, typeWidth),
    altText: { name: cleanText(chart.caption), description: cleanText(chart.caption) },
  })
}

function drawnSeries(chart: Chart) {
  return chart.series.map((one, index) => ({
    name: cleanText(one.name) || '—',
    color: palette[index % palette.length] ?? '34526F',
    values: chart.categories.map((_, place) => {
      const value = one.values[place] ?? null
      return value !== null && Number.isFinite(value) ? value : null
    }),
  }))
}

/** Bars start at nought, or their lengths would lie. */
function valueRange(values: readonly (number | null)[]): { minimum?: number } {
  return values.some((value) => value !== null && value < 0) ? {} : { minimum: 0 }
}

/** In pixels of 1/96 inch: across the type area; lying bars get a line each. */
function chartSize(chart: Chart, typeWidth: number): { width: number; height: number } {
  const width = Math.floor(typeWidth / 15)
  if (chart.type === 'column') return { width, height: Math.min(320, Math.round(width * 0.52)) }
  const bars = chart.categories.length * (chart.type === 'stacked' ? 1 : chart.series.length)
  return { width, height: Math.min(780, 90 + Math.max(bars * 22, chart.categories.length * 26)) }
}
