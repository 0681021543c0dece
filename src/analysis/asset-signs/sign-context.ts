import { assets } from '../../papers/assets.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../../papers/workspace.ts'
import type { SignContext } from './sign.ts'

/** Undefined where the village has no three-assets sheet. */
export function signContext(village: Village, workspace: Workspace): SignContext | undefined {
  const sheet = paperOf(village, assets)?.data
  if (!sheet) return undefined
  return {
    assets: sheet,
    officers: paperOf(village, villageKind)?.data.officers ?? [],
    round: workspace.round.data,
    day: sheet.as_of ?? workspace.today,
  }
}
