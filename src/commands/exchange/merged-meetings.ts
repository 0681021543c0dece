import type { MergedFiles } from '../../merging/merge-round.ts'
import type { Renaming } from '../../merging/renaming.ts'
import type { RoundVersions } from '../../merging/round-versions.ts'
import type { RoundStore } from './round-store.ts'

/** What histories that met come to, and what was put together. */
export interface MergedMeetings extends MergedFiles {
  readonly renamings: readonly Renaming[]
  readonly versions: RoundVersions
  readonly store: RoundStore
}
