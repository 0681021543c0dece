import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Options } from '../subcommand.ts'
import type { SealedState } from './sealed-state.ts'

export interface ArchiveDesk {
  readonly session: Session
  readonly workspace: LoadedWorkspace
  readonly state: SealedState
  readonly target: string
  readonly options: Options
  /** who can open the restricted part; null where none is wanted */
  readonly readers: readonly string[] | null
}
