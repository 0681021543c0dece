import type { Workspace } from '../papers/workspace.ts'

/** The letters that bear a number, in the order in which they are counted on. */
export type NumberedLetter = '建议书' | '责任建议书' | '任务函'

/**
 * 发文字号 by the pattern of the house; null where it has none. `serial` counts from 1 among letters of the kind,
 * `before` is how many of the other kinds come first: one series runs through them unless the pattern names the kind.
 */
export function letterNumber(
  kind: NumberedLetter,
  serial: number,
  before: number,
  { round, today }: Workspace,
): string | null {
  const number = round.data.house?.number
  if (!number) return null
  const { pattern, issuer = '', from = 1 } = number
  const series = pattern.includes('{kind}') ? serial : before + serial
  const values: Readonly<Record<string, string>> = {
    issuer,
    kind,
    year: today.slice(0, 4),
    n: String(from - 1 + series),
  }
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
}
