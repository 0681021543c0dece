import { ledgers } from '../../ledgers/index.ts'
import type { Ledger } from '../../ledgers/ledger.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { namesAndVillages, namesForTitles, orListedName } from '../round/names-and-villages.ts'
import { chooseVillages } from '../round/open-round.ts'
import { refuseRestricted } from '../round/refuse-restricted.ts'
import type { Options } from '../subcommand.ts'

export interface LedgerPlan {
  readonly wanted: readonly Ledger[]
  readonly villages: LoadedWorkspace['villages']
  /** where they go: '' or that of the one village that was named */
  readonly folder: string
}

/** Without a name, the one workbook of all that shows nothing protected. */
const BY_DEFAULT = 'round'

/** Which ledgers of which villages are meant. */
export function planLedgers(
  workspace: LoadedWorkspace,
  said: readonly string[],
  options: Options,
): LedgerPlan {
  const listed = ledgers.map(({ name }) => name)
  const { names, villages: named } = namesAndVillages(namesForTitles(said, ledgers), listed, options)
  const asked = names.length === 0 ? [BY_DEFAULT] : names
  const wanted = ledgers.filter(({ name }) => asked.includes(name))
  const [kept] = wanted.filter(({ fromRestricted }) => fromRestricted)
  refuseRestricted(kept, '台账', workspace, options)
  const villages = choose(workspace, named)
  const folder = named.length === 1 && villages[0] ? `${villages[0].name}/` : ''
  return { wanted, villages, folder }
}

function choose(workspace: LoadedWorkspace, named: readonly string[]): LoadedWorkspace['villages'] {
  try {
    return chooseVillages(workspace, named)
  } catch (error) {
    const what = { zh: '台账', en: 'ledger', command: 'inspect ledger --list' }
    throw orListedName(error, named, ledgers, what)
  }
}
