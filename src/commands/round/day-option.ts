import { typedDate } from '../../papers/typed-date.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** The day that an option names, written as people write days; undefined where it was not given. */
export function dayOption(flag: string, said: Options[string]): string | undefined {
  if (said === undefined) return undefined
  const day = typeof said === 'string' ? typedDate(said) : null
  if (day !== null) return day
  throw new UsageError(
    { zh: `${flag} 的“${said}”不是真实的日期`, en: `${flag} “${said}” is not a real date` },
    { zh: '写成 2025-09-01 的样子。', en: 'Write it like 2025-09-01.' },
  )
}
