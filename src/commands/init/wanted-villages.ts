import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { type ListedVillage, readVillageList } from './village-list.ts'

/** The villages that are named, then those of the list; all of the round where there is neither. */
export async function wantedVillages(
  session: Session,
  workspace: LoadedWorkspace,
  names: readonly string[],
  { from }: Options,
): Promise<ListedVillage[]> {
  const listed = typeof from === 'string' ? await readVillageList(session, from) : []
  const none = names.length === 0 && from === undefined
  const named = none
    ? workspace.villages.map(({ name }) => name)
    : names.map((name) => name.normalize('NFC').trim())
  const villages = [
    ...named.map((name): ListedVillage => ({ name, town: null, mode: null, place: null })),
    ...listed,
  ]
  if (villages.length > 0) return villages
  throw new UsageError(
    { zh: '没有写村名', en: 'no village was named' },
    { zh: '例：inspect init 城东村 --town 城东镇', en: 'For example: inspect init 城东村 --town 城东镇' },
  )
}
