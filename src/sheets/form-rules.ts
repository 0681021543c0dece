import type { FormBook, FormField, FormRule, ListSource } from '../views/form.ts'
import { columnLetters } from './sheet-table.ts'

/** A rule and the cells it is for: `C5:C64`. */
export interface RuledCells {
  readonly field: FormField
  readonly cells: string
}

/** What a drop-down points to: `'资产'!$A$5:$A$64`. */
export type RangeOf = (source: ListSource) => string

/** 1950-01-01 and 2100-12-31 as Excel counts days: what is outside is a slip. */
const firstDay = 18_264
const lastDay = 73_415
/** Beyond this a number is a slip, and Excel wants two ends. */
const largest = 1e12

/** `dataValidations` of a sheet, prompts included; empty where nothing is asked (ISO/IEC 29500-1, 18.3.1.33). */
export function rulesXml(ruled: readonly RuledCells[], rangeOf: RangeOf): string {
  const rules = ruled.filter(({ field }) => !field.locked).map((one) => ruleXml(one, rangeOf))
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

function ruleXml({ field, cells }: RuledCells, rangeOf: RangeOf): string {
  const { rule, title, prompt, error } = field
  const { attributes, formulas } = conditionOf(rule, rangeOf)
  const refuses = rule.kind !== 'any' && rule.kind !== 'offer'
  const said = {
    ...attributes,
    allowBlank: '1',
    ...(prompt === '' ? {} : { showInputMessage: '1' }),
    ...(refuses ? { showErrorMessage: '1', errorTitle: '填写有误', error } : {}),
    ...(prompt === '' ? {} : { promptTitle: title.slice(0, 32), prompt }),
    sqref: cells,
  }
  const written = Object.entries(said).map(([name, value]) => ` ${name}="${attribute(value)}"`)
  const inner = formulas.map((text, index) => `<formula${index + 1}>${content(text)}</formula${index + 1}>`)
  return `<dataValidation${written.join('')}>${inner.join('')}</dataValidation>`
}

interface Condition {
  readonly attributes: Readonly<Record<string, string>>
  readonly formulas: readonly string[]
}

function conditionOf(rule: FormRule, rangeOf: RangeOf): Condition {
  switch (rule.kind) {
    case 'list':
      return {
        attributes: { type: 'list', ...(rule.strict ? {} : { errorStyle: 'warning' }) },
        formulas: [rangeOf(rule.source)],
      }
    case 'offer':
      return { attributes: { type: 'list' }, formulas: [rangeOf(rule.source)] }
    case 'date':
      return { attributes: { type: 'date' }, formulas: [String(firstDay), String(lastDay)] }
    case 'time':
      return { attributes: { type: 'textLength' }, formulas: ['4', '5'] }
    case 'any':
      return { attributes: {}, formulas: [] }
    default:
      return {
        attributes: { type: rule.kind === 'integer' ? 'whole' : 'decimal' },
        formulas: [String(rule.minimum ?? -largest), String(rule.maximum ?? largest)],
      }
  }
}

/** Names of sheets stand in quotes, their own doubled. */
export function rangeIn(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column - 1)
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${Math.max(first, last)}`
}

/** Names of the sheet's lists in the order of their columns, and how many values each has. */
export function listColumns({
  lists,
}: Pick<FormBook, 'lists'>): ReadonlyMap<string, { column: number; count: number }> {
  return new Map(
    [...lists].map(([name, values], index) => [name, { column: index + 1, count: values.length }]),
  )
}

function attribute(text: string): string {
  return content(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')
}

function content(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
