import type { Text } from '../../language.ts'
import { fieldAt, labelAt } from '../../papers/fields.ts'
import { keyFor, type TypedFault, typedRecord, unknownKey } from '../../papers/typed-record.ts'
import { typesOf } from '../../papers/typed-value.ts'
import type { Path } from '../../source/location.ts'
import { Source } from '../../source/source.ts'
import { UsageError } from '../../usage-error.ts'

/** What `--set` says: where below a record or paper, and the value. */
export interface Setting {
  /** from the record, or from the paper */
  readonly path: Path
  readonly value: unknown
}

/** `field=value` by the schema: dotted paths of names or labels, places in lists counted from 0. */
export function typedSettings(schema: object, base: Path, said: readonly string[]): Setting[] {
  const faults: TypedFault[] = []
  const refused: UsageError[] = []
  const settings = said.flatMap((one): Setting[] => {
    try {
      return [settingOf(schema, base, one, faults)]
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      refused.push(error)
      return []
    }
  })
  const [first] = refused
  faults.push(...saidTwice(schema, base, settings))
  refuseFaults([...refused.map(({ text }) => text), ...faults.map(({ message }) => message)], first?.hint)
  return settings
}

/** By its name and by its label, perhaps: the first would be lost. */
function saidTwice(schema: object, base: Path, settings: readonly Setting[]): TypedFault[] {
  const paths = settings.map(({ path }) => JSON.stringify(path))
  return settings
    .filter((_, at) => paths.indexOf(paths[at] ?? '') < at)
    .map(({ path }) => {
      const label = labelAt(schema, [...base, ...path])
      return {
        path: [...base, ...path],
        message: { zh: `“${label}”写了两次`, en: `“${label}” is given twice` },
      }
    })
}

function settingOf(schema: object, base: Path, said: string, faults: TypedFault[]): Setting {
  const [, name = '', text = ''] = /^([^=＝]+)[=＝]([\s\S]*)$/u.exec(said) ?? []
  if (name === '') throw malformed(said)
  const path = pathFor(schema, base, name.trim(), said)
  const value = typedRecord(schema, path, structured(schema, path, text), faults)
  return { path: path.slice(base.length), value }
}

function malformed(said: string): UsageError {
  return new UsageError(
    { zh: `“${said}”不是 栏目=内容 的写法`, en: `“${said}” is not of the form field=value` },
    {
      zh: '例：--set 走访日期=2025-09-01 --set matters.0.text=路灯不亮；村名写在 --set 前面。',
      en: 'For example: --set date=2025-09-01 --set matters.0.text=…; name the village before --set.',
    },
  )
}

function pathFor(schema: object, base: Path, name: string, said: string): Path {
  let path = base
  for (const step of name.split('.')) {
    const isList = typesOf(fieldAt(schema, path) ?? {}).includes('array')
    const key = isList ? null : keyFor(schema, path, step)
    if (isList && /^\d{1,4}$/u.test(step)) path = [...path, Number(step)]
    else if (key !== null) path = [...path, key]
    else if (isList) throw withoutPlace(schema, path, said)
    else throw new UsageError(unknownKey(schema, path, step))
  }
  return path
}

function withoutPlace(schema: object, path: Path, said: string): UsageError {
  const label = labelAt(schema, path)
  const list = String(path.at(-1))
  return new UsageError(
    { zh: `“${said}”没有写是“${label}”的第几条`, en: `“${said}” does not say which of “${label}” is meant` },
    { zh: `写成 ${list}.0.…，从 0 数起。`, en: `Write ${list}.0.…, counted from 0.` },
  )
}

/** Records and lists of records may be written out in braces and brackets. */
function structured(schema: object, path: Path, text: string): unknown {
  const types = typesOf(fieldAt(schema, path) ?? {})
  if (!/^\s*[[{]/u.test(text) || !types.some((type) => type === 'array' || type === 'object')) return text
  const { value, problems } = new Source('', `x: ${text}`)
  const [found] = problems
  if (found) throw new UsageError(found.message, found.hint)
  return (value as { x: unknown }).x
}

/** All of them at once. */
export function refuseFaults(faults: readonly Text[], hint?: Text): void {
  if (faults.length === 0) return
  throw new UsageError(
    { zh: faults.map(({ zh }) => zh).join('；'), en: faults.map(({ en }) => en).join('; ') },
    hint,
  )
}

/** Settings put together; a list set several times grows. */
export function recordOf(settings: readonly Setting[]): Record<string, unknown> {
  let record: unknown = {}
  for (const { path, value } of settings) record = placed(record, path, value)
  return record as Record<string, unknown>
}

function placed(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return Array.isArray(data) && Array.isArray(value) ? [...data, ...value] : value
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : []
    while (list.length < key) list.push({})
    list[key] = placed(list[key], rest, value)
    return list
  }
  const record = data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {}
  return { ...record, [key]: placed(record[key], rest, value) }
}
