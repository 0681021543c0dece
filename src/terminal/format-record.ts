import type { FlatValue } from '../history/flat-paper.ts'
import type { PaperVersion } from '../history/paper-version.ts'
import { isConfidential, shownValue } from '../history/shown-value.ts'
import { printable } from './printable.ts'
import type { Session } from './terminal.ts'
import { wrap } from './wrap.ts'

/** A record of a paper of one kind, and whether what was said in confidence is shown. */
export interface ShownRecord {
  readonly kind: PaperVersion['kind']
  readonly values: readonly FlatValue[]
  readonly restricted: boolean
}

/** Field by field, in the labels of its form. */
export function formatRecord(record: ShownRecord, session: Session): string {
  const lines = record.values.map((one) =>
    wrap(printable(`${one.label}：${isHidden(one, record) ? '■' : shownValue(one.value)}`), 80, '  '),
  )
  return [session.say(record.kind.title), ...lines, ''].join('\n')
}

export function toRecordJson(shown: ShownRecord) {
  const record = Object.fromEntries(
    shown.values.map((one) => [
      one.key.split('/').slice(1).join('/'),
      isHidden(one, shown) ? '■' : one.value,
    ]),
  )
  return { version: 1, kind: shown.kind.name, record }
}

function isHidden({ path, value }: FlatValue, { kind, restricted }: ShownRecord): boolean {
  return !restricted && value !== null && isConfidential({ kind, path })
}
