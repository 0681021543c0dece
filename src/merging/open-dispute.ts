import { createHash } from 'node:crypto'
import { paperKinds } from '../papers/index.ts'
import { valueIn } from '../source/json-shapes.ts'
import { shownName } from './entry-name.ts'
import { isOpenDispute } from './is-open-dispute.ts'
import type { FileDispute } from './round-versions.ts'
import { labelOf, type Step } from './step.ts'

/** Who last wrote a value. */
export interface Writer {
  readonly author: string
  /** 2025-09-03T14:20:00+08:00 */
  readonly date: string
  readonly commit: string
}

/** A dispute that somebody must settle, as it is kept in `.inspect/conflicts/`. */
export interface OpenDispute {
  readonly version: 1
  /** by it the dispute is named; the same for the same dispute */
  readonly id: string
  /** relative to the round */
  readonly file: string
  readonly kind: string | null
  readonly record: string | null
  readonly label: string
  readonly steps: readonly Step[]
  readonly removedBy: 'ours' | 'theirs' | null
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
  /** blobs of the versions where the file as a whole is disputed */
  readonly whole: { readonly ours: string | null; readonly theirs: string | null } | null
  readonly by: { readonly ours: Writer | null; readonly theirs: Writer | null }
}

/** A dispute with its label and who wrote the values. */
export function openDispute(
  dispute: FileDispute,
  kindName: string | null,
  by: OpenDispute['by'],
): OpenDispute {
  const { file, steps, removedBy, whole } = dispute
  const entry = steps.find((step) => typeof step === 'object')
  const [base, ours, theirs] = [dispute.base, dispute.ours, dispute.theirs].map((value) => value ?? null)
  const id = createHash('sha256')
    .update(JSON.stringify([file, steps]))
    .digest('hex')
    .slice(0, 8)
  return {
    version: 1,
    ...{ id, file, kind: kindName },
    record: entry ? shownName(entry.is) : null,
    label: labelIn(kindName, steps),
    ...{ steps, removedBy, base, ours, theirs, whole, by },
  }
}

/** The steps in the words of the form, without the list and the number of the record: 各期租金（2024）·实收 */
function labelIn(kindName: string | null, steps: readonly Step[]): string {
  const kind = paperKinds.find(({ name }) => name === kindName)
  if (!kind || steps.length === 0) return ''
  const whole = labelOf(kind.schema, steps)
  const record = typeof steps[1] === 'object' ? labelOf(kind.schema, steps.slice(0, 2)) : ''
  return whole.slice(record.length).replace(/^·/u, '')
}

/** What a file of disputes says; null where it says nothing of the kind. */
export function readOpenDispute(text: string): OpenDispute | null {
  const said = valueIn(text)
  return isOpenDispute(said) ? said : null
}
