import type { OpenDispute } from '../../merging/open-dispute.ts'
import { type Field, fieldAt } from '../../papers/fields.ts'
import { paperKinds } from '../../papers/index.ts'
import { type Typed, typedValue } from '../../papers/typed-value.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import type { Decision } from './settle-dispute.ts'

/** What the options decide for all that was chosen; null where they say nothing. */
export function typedDecision({ take, value }: Options, chosen: readonly OpenDispute[]): Decision | null {
  if (take !== undefined && value !== undefined)
    throw new UsageError({ zh: '--take 和 --value 只能写一个', en: 'write either --take or --value' })
  if (take === 'ours' || take === 'theirs') return { take }
  if (take !== undefined)
    throw new UsageError(
      { zh: `--take 的“${take}”不是 ours 或 theirs`, en: `--take “${take}” is neither ours nor theirs` },
      { zh: 'ours 是本机的，theirs 是对方的。', en: 'ours is of this machine.' },
    )
  if (typeof value !== 'string') return null
  const [only, ...more] = chosen
  if (only === undefined) return null
  if (more.length > 0)
    throw new UsageError(
      {
        zh: `--value 一次填一处，这里有 ${chosen.length} 处`,
        en: `--value is for one place; here are ${chosen.length}`,
      },
      {
        zh: '写明分歧编号，见 inspect resolve --list。',
        en: 'Name the dispute; see inspect resolve --list.',
      },
    )
  const typed = typedFor(only, value)
  if ('value' in typed) return typed
  throw new UsageError({
    zh: `“${value}”应为${typed.wanted.zh}`,
    en: `“${value}”: wanted ${typed.wanted.en}`,
  })
}

/** A value as the disputed field takes it. */
export function typedFor(dispute: OpenDispute, text: string): Typed {
  const field = typedField(dispute)
  return field
    ? typedValue(field, text)
    : { wanted: { zh: '整条记录，不能改填', en: 'a record cannot be typed' } }
}

/** The field that is disputed; undefined where a record or a file is, which nobody types. */
export function typedField({ kind: name, steps, whole }: OpenDispute): Field | undefined {
  const kind = paperKinds.find((one) => one.name === name)
  if (!kind || whole !== null || typeof steps.at(-1) !== 'string') return undefined
  const field = fieldAt(
    kind.schema,
    steps.map((step) => (typeof step === 'object' ? 0 : step)),
  )
  return field?.properties ? undefined : field
}
