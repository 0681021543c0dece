import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** Parts `[name…] [village…]`: a listed name is a name, anything else a village; `--village` forces. */
export function namesAndVillages(
  said: readonly string[],
  listed: readonly string[],
  options: Options,
): { names: string[]; villages: string[] } {
  const forced = Array.isArray(options.village) ? options.village : []
  const names = [...new Set(said.filter((word) => listed.includes(word)))]
  return { names, villages: [...said.filter((word) => !listed.includes(word)), ...forced] }
}

/** A village that is no village was probably meant for a name of the list. */
export function orListedName(
  error: unknown,
  listed: readonly string[],
  what: { zh: string; en: string },
): unknown {
  if (!(error instanceof UsageError)) return error
  return new UsageError(error.text, {
    zh: [error.hint?.zh, `${what.zh}：${listed.join('、')}`].filter(Boolean).join('；'),
    en: [error.hint?.en, `${what.en}: ${listed.join(', ')}`].filter(Boolean).join('; '),
  })
}
