import { protectedPaths } from '../papers/protected.ts'
import type { Workspace } from '../papers/workspace.ts'

/** Shorter ones stand in other texts by chance. */
const LEAST = 6

/** Tells whether a text is, holds or is taken from a value of a protected field, which may be a speaker's words. */
export function protectedWords({ villages, towns }: Workspace): (text: string) => boolean {
  const words = new Set<string>()
  for (const { kind, data } of [...villages, ...towns].flatMap(({ papers }) => papers)) {
    for (const path of protectedPaths(kind, data)) {
      const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], data)
      if (typeof value === 'string' && value.trim() !== '') words.add(value.trim())
    }
  }
  const long = [...words].filter((word) => word.length >= LEAST)
  return (text) => {
    const said = text.trim()
    if (words.has(said)) return true
    return long.some((word) => said.includes(word) || (said.length >= LEAST && word.includes(said)))
  }
}
