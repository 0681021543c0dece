import type { Village, Workspace } from '../papers/workspace.ts'
import { publicNames } from './public-names.ts'
import type { PublicNames } from './speaker-leaks.ts'

/** Of a text on several villages: what is public in one of them, and asked one by one in the others. */
export function namesKnownIn(villages: readonly Village[], workspace: Workspace): PublicNames {
  const [first, ...more] = villages.map((village) => publicNames(village, workspace))
  const publicIn = (name: string, key: string) => {
    const village = workspace.villages.find((one) => one.name === name)
    return village !== undefined && publicNames(village, workspace).names.has(key)
  }
  if (first === undefined) return { names: new Set(), village: null, publicIn }
  if (more.length === 0) return { ...first, publicIn }
  return { names: new Set([first, ...more].flatMap(({ names }) => [...names])), village: null, publicIn }
}
