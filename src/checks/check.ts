import type { Village, Workspace } from '../papers/workspace.ts'
import type { Finding, Rule } from '../source/diagnostic.ts'

/**
 * A village check may read its village and the papers of the round and the towns, nothing of other villages:
 * its findings are cached by exactly that content.
 */
export interface VillageCheck extends Rule {
  readonly scope: 'village'
  run(village: Village, workspace: Workspace): Iterable<Finding>
}

export interface RoundCheck extends Rule {
  readonly scope: 'round'
  run(workspace: Workspace): Iterable<Finding>
}

export type Check = VillageCheck | RoundCheck
