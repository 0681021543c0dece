import type { Text } from '../../language.ts'
import { nearestName } from '../../papers/nearest-name.ts'
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

interface Listed {
  readonly name: string
  readonly title: Text
}

/** Titles said for names: 问题清单 for `problem-list`, 测评得分 for the ledger of 测评得分台账. */
export function namesForTitles(said: readonly string[], listed: readonly Listed[]): string[] {
  const names = new Map(
    listed.flatMap(({ name, title: { zh } }) => [
      [zh.replace(/台账$/u, ''), name] as const,
      [zh, name] as const,
    ]),
  )
  return said.map((word) => names.get(word.normalize('NFC')) ?? word)
}

/** A village that is no village was probably meant for a name of the list. */
export function orListedName(
  error: unknown,
  said: readonly string[],
  listed: readonly Listed[],
  what: { readonly zh: string; readonly en: string; readonly command: string },
): unknown {
  if (!(error instanceof UsageError)) return error
  const near = said
    .map((word) =>
      nearestName(word, [...listed.map(({ name }) => name), ...listed.map(({ title }) => title.zh)]),
    )
    .map((word) => listed.find(({ name, title }) => name === word || title.zh === word))
    .find((one) => one !== undefined)
  if (near) {
    return new UsageError(error.text, {
      zh: `是不是${what.zh} ${near.name}（${near.title.zh}）？`,
      en: `Did you mean the ${what.en} ${near.name}?`,
    })
  }
  if (error.hint?.zh.startsWith('是不是')) return error
  return new UsageError(error.text, {
    zh: [error.hint?.zh, `有哪些${what.zh}，用 ${what.command} 查看`].filter(Boolean).join('；'),
    en: [error.hint?.en, `for the ${what.en}s there are see ${what.command}`].filter(Boolean).join('; '),
  })
}
