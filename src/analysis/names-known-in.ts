import type { Village, Workspace } from '../papers/workspace.ts'
import { publicNames } from './public-names.ts'
import type { PublicNames } from './speaker-leaks.ts'

/** Of a text on several villages: what is public in one of them. */
export function namesKnownIn(villages: readonly Village[], workspace: Workspace): PublicNames {
  const [first, ...more] = villages.map((village) => publicNames(village, workspace))
  if (first === undefined || more.length === 0) return first ?? { names: new Set(), village: null }
  return { names: new Set([first, ...more].flatMap(({ names }) => [...names])), village: null }
}
