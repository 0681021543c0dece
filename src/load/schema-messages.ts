import type { Text } from '../language.ts'
import { type Field, fieldAt, keysAt, labelAt } from '../papers/fields.ts'
import { nearestName } from '../papers/nearest-name.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Path } from '../source/location.ts'
import type { Source } from '../source/source.ts'
import { meantValue } from './meant-value.ts'

/** One error of the validator, without its prose. */
export interface Complaint {
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly path: Path
}

interface Said {
  readonly code: string
  readonly message: Text
  readonly hint: Text
  /** set where a key and not a value is at fault */
  readonly key?: string
}

export function complaintText(kind: PaperKind<unknown>, source: Source, found: Complaint): Said {
  const complaint = asWritten(kind, found)
  if (complaint.keyword === 'required') return missing(kind, complaint)
  if (complaint.keyword === 'additionalProperties' || complaint.keyword === 'propertyNames')
    return unknownKey(kind, complaint)
  if (NULL.test(source.written(complaint.path) ?? '""')) return leftOpen(kind, complaint)
  const field = fieldAt(kind.schema, complaint.path)
  const label = labelAt(kind.schema, complaint.path)
  const value = shownValue(kind, source, complaint.path, field)
  const wanted = expectation(complaint, field)
  return {
    code: codeOf(complaint.keyword),
    message: wanted
      ? {
          zh: `“${label}”是${value.zh}，应为${wanted.zh}`,
          en: `“${label}” is ${value.en}; it must be ${wanted.en}`,
        }
      : { zh: `“${label}”空着，应当填写`, en: `“${label}” is empty and must be filled in` },
    hint: hintOf(kind, source, complaint, field),
  }
}

/** What to type, where that is beyond doubt; else what the field is for. Nothing said in confidence is repeated. */
function hintOf(
  kind: PaperKind<unknown>,
  source: Source,
  { keyword, path }: Complaint,
  field: Field | undefined,
): Text {
  const written = source.written(path)
  const open = kind.restricted || field?.['x-protected'] ? null : written
  if (keyword === 'type' && expectsText(field) && written !== null)
    return { zh: `加英文双引号："${open ?? '…'}"。`, en: `Put it in double quotes: "${open ?? '…'}".` }
  const meant = open !== null && field && MEANT.has(keyword) ? meantValue(field, open, path) : null
  if (meant) return meant
  const otherwise = field?.enum ? '从上面所列的里面选。' : '对照表样改正。'
  return {
    zh: field?.description ?? otherwise,
    en: `See the field's description: ${field?.description ?? labelAt(kind.schema, path)}`,
  }
}

const MEANT: ReadonlySet<string> = new Set(['type', 'format', 'pattern', 'enum', 'anyOf', 'oneOf'])

const SHARE = '%|\\d+ ?/'

/** Of 20250203 for a day, or 0.33 for a share, not its being a number is the fault: quotes would not help. */
function asWritten(kind: PaperKind<unknown>, found: Complaint): Complaint {
  const { keyword, params, path } = found
  if (keyword !== 'type' || ![params.type].flat().includes('string')) return found
  const field = fieldAt(kind.schema, path)
  if (field?.format === 'date') return { keyword: 'format', params: { format: 'date' }, path }
  const share = field?.pattern?.includes(SHARE) === true
  return share ? { keyword: 'pattern', params: { pattern: field?.pattern }, path } : found
}

/** What YAML reads as nothing. */
const NULL = /^(?:~|null|Null|NULL)$/u

/** Most fields may be null while nobody knows; not those by which a record is known or filed. */
function leftOpen(kind: PaperKind<unknown>, { keyword, path }: Complaint): Said {
  const label = labelAt(kind.schema, path)
  const description = fieldAt(kind.schema, path)?.description
  return {
    code: codeOf(keyword),
    message: { zh: `“${label}”不能写 null，应当填写`, en: `“${label}” cannot be null and must be filled in` },
    hint: { zh: description ?? '对照表样填写。', en: `See the field's description: ${description ?? label}` },
  }
}

function codeOf(keyword: string): string {
  if (keyword === 'enum' || keyword === 'const') return 'schema/choice'
  if (keyword === 'format' || keyword === 'pattern') return 'schema/format'
  return keyword === 'type' || keyword === 'anyOf' || keyword === 'oneOf' ? 'schema/type' : 'schema/range'
}

function missing(kind: PaperKind<unknown>, { params, path }: Complaint): Said {
  const key = String(params.missingProperty)
  const label = labelAt(kind.schema, [...path, key])
  return {
    code: 'schema/required',
    message: { zh: `缺少“${label}”（${key}）`, en: `“${label}” (${key}) is missing` },
    hint: {
      zh: `加一行“${key}: ”，还不知道的先写 null。`,
      en: `Add a line “${key}: ”; write null while it is unknown.`,
    },
  }
}

function unknownKey(kind: PaperKind<unknown>, { params, path }: Complaint): Said {
  const key = String(params.additionalProperty ?? params.propertyName)
  const known = keysAt(kind.schema, path)
  const meant = nearestName(key, known)
  const label = meant === null ? '' : labelAt(kind.schema, [...path, meant])
  return {
    code: 'schema/unknown-key',
    key,
    message: { zh: `这里没有“${key}”这一栏`, en: `there is no key “${key}” here` },
    hint:
      meant === null
        ? {
            zh: `这里可用的栏目：${known.join('、') || '（无）'}。`,
            en: `Keys that may stand here: ${known.join(', ') || '(none)'}.`,
          }
        : { zh: `是不是“${meant}”（${label}）？`, en: `Did you mean “${meant}” (${label})?` },
  }
}

function expectsText(field: Field | undefined): boolean {
  return [field?.type].flat().includes('string')
}

/** The value as written, at most 40 characters of it; ■ for what people said in confidence. */
function shownValue(kind: PaperKind<unknown>, source: Source, path: Path, field: Field | undefined): Text {
  if (kind.restricted || field?.['x-protected']) return { zh: '■', en: '■' }
  const written = source.written(path)
  if (written === null) return { zh: '一组内容', en: 'a list or record' }
  if (written === '') return { zh: '空的', en: 'empty' }
  const shown = `“${written.length > 40 ? `${written.slice(0, 40)}…` : written}”`
  return { zh: shown, en: shown }
}

const types: Record<string, Text> = {
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true（是）或 false（否）', en: 'true or false' },
  array: { zh: '清单（每条前加“- ”，或写在 [ ] 内）', en: 'a list' },
  object: { zh: '一组栏目', en: 'a record' },
  null: { zh: 'null', en: 'null' },
}

type Expectation = (params: Complaint['params'], field: Field | undefined) => Text | null

const least: Expectation = ({ limit }) => ({ zh: `不小于 ${limit} 的数`, en: `${limit} or more` })
const above: Expectation = ({ limit }) => ({ zh: `大于 ${limit} 的数`, en: `more than ${limit}` })
const most: Expectation = ({ limit }) => ({ zh: `不大于 ${limit} 的数`, en: `${limit} or less` })
const longest: Expectation = ({ limit }) => ({ zh: `不超过 ${limit}（字或条）`, en: `at most ${limit} long` })
const years: Text = {
  zh: '1900年至2199年间的日期，写成 2025-09-01 的样子',
  en: 'a date from 1900 to 2199 written like 2025-09-01',
}
const share: Text = { zh: '分数或百分数，如 1/3、20%', en: 'a fraction or per cent, such as 1/3 or 20%' }
const anything: Expectation = () => null
const several: Expectation = ({ limit }) =>
  Number(limit) > 1 ? { zh: `至少 ${limit} 项`, en: `at least ${limit}` } : null
const listed: Expectation = (params) => {
  const allowed = [params.allowedValues ?? params.allowedValue ?? []].flat().filter((one) => one !== null)
  return { zh: `下列之一：${allowed.join('、')}`, en: `one of: ${allowed.join(', ')}` }
}

const expectations: Readonly<Record<string, Expectation>> = {
  enum: listed,
  const: listed,
  format: ({ format }) =>
    format === 'date'
      ? { zh: '真实的日期，写成 2025-09-01 的样子', en: 'a real date written like 2025-09-01' }
      : { zh: `规定写法（${format}）`, en: `of the form ${format}` },
  pattern: ({ pattern }, field) =>
    field?.format === 'date'
      ? years
      : String(pattern).includes(SHARE)
        ? share
        : {
            zh: `规定写法${field?.description ? `（${field.description.replace(/。$/u, '')}）` : ''}`,
            en: `of the form ${pattern}`,
          },
  minimum: least,
  exclusiveMinimum: above,
  maximum: most,
  exclusiveMaximum: most,
  minLength: anything,
  minItems: several,
  minProperties: several,
  maxLength: longest,
  maxItems: longest,
  maxProperties: longest,
  uniqueItems: () => ({ zh: '不重复的清单', en: 'a list without repetitions' }),
}

/** What the schema wanted there, in words; null where it wanted anything at all. */
function expectation({ keyword, params }: Complaint, field: Field | undefined): Text | null {
  const expected = expectations[keyword]
  return expected ? expected(params, field) : typeNames(field, params.type)
}

function typeNames(field: Field | undefined, stated: unknown): Text {
  const names = [field?.type ?? stated ?? []]
    .flat()
    .filter((name) => name !== 'null')
    .map((name) => types[String(name)])
    .filter((name) => name !== undefined)
  if (names.length === 0) return { zh: '表样规定的内容', en: 'what its form asks for' }
  return { zh: names.map(({ zh }) => zh).join('或'), en: names.map(({ en }) => en).join(' or ') }
}
