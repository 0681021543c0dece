import { resolve } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { readStandardInput } from '../../disk/read-input.ts'
import type { Text } from '../../language.ts'
import type { PaperKind, RecordList } from '../../papers/paper.ts'
import { type TypedFault, typedRecord } from '../../papers/typed-record.ts'
import { decodePaper } from '../../source/decode.ts'
import { Source } from '../../source/source.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import type { RecordData } from './plan-addition.ts'
import { recordOf, refuseFaults, typedSettings } from './typed-settings.ts'

/** The records that `--from` and `--set` give; null where neither is there. */
export function givenRecords(
  session: Session,
  { schema }: PaperKind<unknown>,
  { key }: RecordList,
  options: Options,
): RecordData[] | null {
  const base = [key, 0]
  const set = Array.isArray(options.set) ? recordOf(typedSettings(schema, base, options.set)) : null
  if (typeof options.from !== 'string') return set && [set]
  const data = readRecords(session, options.from)
  const refused: Text[] = []
  const records = data.map((record, index) => {
    const faults: TypedFault[] = []
    const typed = typedRecord(schema, base, record, faults) as RecordData
    const which = data.length === 1 ? null : index + 1
    refused.push(...faults.map(({ message }) => ofRecord(message, which)))
    return typed
  })
  refuseFaults(refused)
  return records.map((record) => ({ ...record, ...set }))
}

/** Where there are several, which of them is meant. */
function ofRecord({ zh, en }: Text, which: number | null): Text {
  return which === null ? { zh, en } : { zh: `第 ${which} 条${zh}`, en: `record ${which}: ${en}` }
}

/** One record, or a list of them. */
function readRecords(session: Session, file: string): RecordData[] {
  const bytes = file === '-' ? readStandardInput() : (readWhole(resolve(session.cwd, file))?.bytes ?? null)
  if (!bytes) throw new UsageError({ zh: `打不开“${file}”`, en: `cannot open “${file}”` })
  const { text, encoding } = decodePaper(bytes)
  if (encoding)
    throw new UsageError(
      { zh: `“${file}”是${encoding.zh}`, en: `“${file}” is in ${encoding.en}` },
      { zh: '另存为 UTF-8 再试。', en: 'Save it as UTF-8.' },
    )
  const { value, problems } = new Source(file, text)
  const [found] = problems
  if (found) {
    const { line, column } = found.range.start
    throw new UsageError(
      {
        zh: `${file}:${line}:${column} ${found.message.zh}`,
        en: `${file}:${line}:${column} ${found.message.en}`,
      },
      found.hint,
    )
  }
  const records = Array.isArray(value) ? value : [value]
  if (records.length > 0 && records.every(isRecord)) return records
  throw new UsageError({ zh: `“${file}”里不是记录`, en: `“${file}” holds no records` })
}

function isRecord(value: unknown): value is RecordData {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
