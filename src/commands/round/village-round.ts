import { contentOf } from '../../load/content.ts'
import type { Snapshot } from '../../load/snapshot.ts'
import { type LoadedWorkspace, loadWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { chooseVillages } from './open-round.ts'
import { roundSnapshot } from './round-snapshot.ts'

/** A round as it lies on the disk, and one of its villages. */
export interface VillageRound {
  readonly snapshot: Snapshot
  readonly workspace: LoadedWorkspace
  readonly village: LoadedWorkspace['villages'][number]
}

export function openVillage(session: Session, said: string): VillageRound {
  const snapshot = roundSnapshot(session)
  const workspace = loadWorkspace(contentOf(snapshot, session.today))
  const [village] = chooseVillages(workspace, [said])
  if (!village) throw new UsageError({ zh: `本轮没有“${said}”`, en: `the round has no “${said}”` })
  return { snapshot, workspace, village }
}

/** The same round as if a paper said something else. */
export function withPaper(
  { snapshot, village }: VillageRound,
  path: string,
  text: string,
  today: string,
): VillageRound {
  const file = { path, bytes: new TextEncoder().encode(text), hash: '', trouble: null }
  const papers = [...snapshot.papers.filter((paper) => paper.path !== path), file]
  const changed = { ...snapshot, papers: papers.sort((a, b) => (a.path < b.path ? -1 : 1)) }
  const workspace = loadWorkspace(contentOf(changed, today))
  const same = workspace.villages.find(({ folder }) => folder === village.folder)
  if (!same) throw new Error(`${village.folder} is gone from the round`)
  return { snapshot: changed, workspace, village: same }
}
