import type { Change } from '../history/paper-changes.ts'
import type { PaperVersion } from '../history/paper-version.ts'
import { readReference } from '../papers/read-reference.ts'
import { type Issue, SIGNED_FIELDS } from './signed-fields.ts'

/** Records that signatures of a village stand for. */
export interface SignedRecords {
  readonly signed: ReadonlySet<string>
  /** what the signed ones cite: `YD-002`, `survey` */
  readonly cited: ReadonlySet<string>
}

export function signedRecords(version: PaperVersion | null): SignedRecords {
  const issues = (version?.kind.name === 'issues' ? version.data.issues : []) as readonly Issue[]
  const signed = issues.filter(({ sign }) => sign && (sign.drafted || sign.reviewed || sign.approved))
  const sources = signed.flatMap(({ sources }) => sources.map((source) => readReference(source)))
  return {
    signed: new Set(signed.map(({ id }) => id)),
    cited: new Set(sources.flatMap((read) => (read && read.village === null ? [read.name] : []))),
  }
}

/** The record under whose signature a change is made, as it is to be named; null where it is under none. */
export function signedBefore(change: Change, { signed, cited }: SignedRecords): string | null {
  const { kind, type, record, formerly } = change
  const name = formerly ?? record
  if (name !== null && kind.name === 'issues' && signed.has(name)) return isBinding(change) ? name : null
  if (type === 'added') return null
  return [name, kind.name].find((one) => one !== null && cited.has(one)) ?? null
}

/** A signature that is added changes nothing, nor does the state of a paper, unless it is withdrawn. */
function isBinding({ type, path: [, , field], before, after }: Change): boolean {
  const fields: readonly unknown[] = SIGNED_FIELDS
  if (type !== 'changed' || fields.includes(field)) return true
  return (field === 'sign' && before !== null) || (field === 'status' && after === '撤销')
}
