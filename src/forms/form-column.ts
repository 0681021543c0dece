import { type Field, resolveField } from '../papers/fields.ts'
import type { Choice, ColumnType, FormColumn } from './form-table.ts'
import type { FormWords, LetterWords } from './form-words.ts'
import { same } from './known-choices.ts'

interface Place {
  readonly path: readonly string[]
  readonly label: string
  readonly required: boolean
}

const plain = {
  choices: [],
  closed: false,
  refers: [],
  minimum: null,
  maximum: null,
  separator: null,
  items: 'text',
  protected: false,
} as const satisfies Partial<FormColumn>

/** Numbers of records written tomorrow are not in today's list; names of the round are. */
const isNumber = (target: string) => /^[A-Z]{2}$/u.test(target) || target === 'source' || target === 'alias'

interface MadeColumn {
  readonly place: string
  readonly lists: readonly unknown[]
  readonly column: FormColumn
}

const made = new WeakMap<Field, MadeColumn[]>()

/** A field that is neither a record nor a list of records. Villages with the same words have the same column. */
export function columnOf(field: Field, place: Place, words: FormWords): FormColumn {
  const refers = refersOf(field, field.items ? resolveField(field.items) : null)
  const lists = refers.map((target) => words.choices.get(target))
  const at = JSON.stringify(place)
  const same = (one: MadeColumn) =>
    one.place === at && one.lists.every((list, index) => list === lists[index])
  const known = made.get(field) ?? []
  const found = known.find(same)
  if (found) return found.column
  const column = makeColumn(field, place, words)
  made.set(field, [...known, { place: at, lists, column }].slice(-mostKept))
  return column
}

/** A field stands in few places; the rest are villages, asked for one after the other. */
const mostKept = 8

function makeColumn(field: Field, place: Place, words: FormWords): FormColumn {
  const inner = field.items ? resolveField(field.items) : null
  const refers = refersOf(field, inner)
  const choices = choicesOf(inner ?? field, refers, words, inner !== null)
  return {
    ...plain,
    ...place,
    prompt: spoken(field.description ?? ''),
    type: typeOf(field, choices, refers),
    choices,
    closed: choices.length > 0 && !refers.some(isNumber),
    refers,
    minimum: field.minimum ?? field.exclusiveMinimum ?? null,
    maximum: field.maximum ?? null,
    ...(inner ? listSetting(inner, choices, refers) : {}),
    protected: field['x-protected'] === true,
  }
}

function refersOf(field: Field, inner: Field | null): readonly string[] {
  const named = field['x-refers'] ?? inner?.['x-refers'] ?? []
  return typeof named === 'string' ? [named] : named
}

/** Sentences may hold any sign but a new line; so may kinds whose own words hold 、. */
function listSetting(
  inner: Field,
  choices: readonly Choice[],
  refers: readonly string[],
): Pick<FormColumn, 'separator' | 'items'> {
  const whole = typesOf(inner).includes('integer')
  const sentences = refers.length === 0 && !whole && choices.length === 0
  const apart = sentences || choices.some(({ value }) => value.includes('、'))
  return { separator: apart ? '\n' : '、', items: whole ? 'integer' : 'text' }
}

function typeOf(field: Field, choices: readonly Choice[], refers: readonly string[]): ColumnType {
  const types = typesOf(field)
  if ('x-id' in field) return 'id'
  if (types.includes('array')) return 'list'
  if (types.includes('boolean')) return 'flag'
  if (types.includes('integer')) return 'integer'
  if (types.includes('number')) return 'number'
  if (field.format === 'date') return 'date'
  if (field.pattern?.includes('[0-5]\\d')) return 'time'
  return choices.length > 0 || refers.length > 0 ? 'choice' : 'text'
}

function typesOf({ type = [] }: Field): readonly string[] {
  return typeof type === 'string' ? [type] : type
}

/** Several values in one cell are the bare ones: what is shown beside them could hold the sign between them. */
function choicesOf(
  field: Field,
  refers: readonly string[],
  words: FormWords,
  bare: boolean,
): readonly Choice[] {
  if (typesOf(field).includes('boolean')) return [same('是'), same('否')]
  if (field.enum) return field.enum.flatMap((value) => (typeof value === 'string' ? [same(value)] : []))
  const known = refers.flatMap((target) => words.choices.get(target) ?? [])
  return bare ? known.map(({ value }) => same(value)) : known
}

/** How YAML is written is of no use in a table. */
function spoken(description: string): string {
  return description
    .replace(/是写 true，否写 false/u, '填“是”或“否”')
    .replace(/写 true，(.{1,6})写 false/u, '填“是”，$1填“否”')
    .replace(/写 null/gu, '留空')
    .replace(/；多行时[^；。]*/u, '')
}

/** One column for each letter of `answers` or `marks`. */
export function letterColumns(
  path: readonly string[],
  { fields, grades }: LetterWords,
): readonly FormColumn[] {
  const choices = grades.map((shown, place) => ({ value: String.fromCharCode(65 + place), shown }))
  const answers = choices.map(({ value, shown }) => `${value} ${shown}`).join('，')
  return fields.map(({ label, text }, index) => ({
    ...{ ...plain, type: 'letter' as const, required: false, closed: true, choices },
    ...{ path: [...path, index], label, prompt: `${text}\n填字母或等次：${answers}；空着没答的留空。` },
  }))
}

/** Counts by grade, where only totals were kept. */
export function countColumns(
  path: readonly string[],
  label: string,
  words: FormWords,
): readonly FormColumn[] {
  return words.counts.map(({ value, shown }) => ({
    ...{ ...plain, type: 'integer' as const, required: false, minimum: 0 },
    ...{ path: [...path, value], label: `${shown}（票）`, prompt: `${label}：“${shown}”有几票。` },
  }))
}
