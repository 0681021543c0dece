import { byCodePoint } from '../papers/by-code-point.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { type Convention, conventionOf } from './convention.ts'
import { scoreVillage, type VillageScore } from './score-village.ts'

export interface RoundScore {
  readonly convention: Convention
  /** in code-point order of their names */
  readonly villages: readonly VillageScore[]
}

/** The villages given, or all of the round; small groups are without figures unless `internal`. */
export function scoreRound(
  workspace: Workspace,
  villages: readonly Village[] = workspace.villages,
  internal = false,
): RoundScore {
  const convention = conventionOf(workspace.round.data, workspace.questionnaire?.data)
  const inOrder = [...villages].sort((a, b) => byCodePoint(a.name, b.name))
  return {
    convention,
    villages: inOrder.map((village) => scoreVillage(village, workspace, { convention, internal })),
  }
}
