import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Edition, Report, Wish } from '../../reports/report.ts'

/** Which documents are wanted, of which villages, how. */
export interface DocumentPlan {
  readonly villages: LoadedWorkspace['villages']
  readonly wanted: readonly Report[]
  /** null where none was asked for: the first of each document */
  readonly edition: Edition | null
  readonly wish: Wish
  /** whether documents that have one are made in the edition of the team's own */
  readonly own: boolean
  /** whom they are for, where that was asked */
  readonly recipient?: string | null
}

export function editionOf({ editions }: Report, { edition }: Pick<DocumentPlan, 'edition'>): Edition {
  return edition ?? editions[0]
}
