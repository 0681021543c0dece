import type { Text } from '../language.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { SheetView } from '../views/workbook.ts'

/** `open` leaves out the columns that may hold a speaker's words or say that somebody spoke. */
export type LedgerEdition = 'full' | 'open'

export interface Ledger {
  readonly name: string
  readonly title: Text
  /** of the team's own: its full edition names the restricted papers that stand behind an entry */
  readonly restricted: boolean
  /** made of restricted papers: only when named and told so, and kept with them */
  readonly fromRestricted?: true
  /** with --restricted as the team has it, aliases and all, and kept with the restricted papers */
  readonly ownEdition?: true
  /** Sheets of the villages given, in their order. The full edition unless told otherwise. */
  sheets(workspace: Workspace, villages: readonly Village[], edition?: LedgerEdition): readonly SheetView[]
}
