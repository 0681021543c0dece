import { ledgers } from '../../ledgers/index.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { ledgerOutput } from '../output/ledger-output.ts'
import { printList } from '../output/list-text.ts'
import { type Output, writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { namesAndVillages, namesForTitles, orListedName } from '../round/names-and-villages.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

/** Without a name, the one workbook of all that shows nothing protected. */
const BY_DEFAULT = 'round'

export async function runLedger(
  session: Session,
  said: readonly string[],
  options: Options,
): Promise<number> {
  if (options.list === true) return printList(session, 'ledgers', listedLedgers(), options.json === true)
  const listed = ledgers.map(({ name }) => name)
  const { names, villages: named } = namesAndVillages(namesForTitles(said, ledgers), listed, options)
  const workspace = lookIntoRound(session)
  refuseRestricted(names, workspace, options)
  const villages = choose(workspace, named)
  const code = reportDropped(session, workspace, villages, 'all')
  const wanted = ledgers.filter(({ name }) =>
    names.length === 0 ? name === BY_DEFAULT : names.includes(name),
  )
  const folder = named.length === 1 && villages[0] ? `${villages[0].name}/` : ''
  const outputs: Output[] = []
  const told = options.restricted === true && workspace.restricted
  for (const one of wanted) {
    const own = one.fromRestricted === true || (one.ownEdition === true && told)
    outputs.push(await ledgerOutput(one, own, { workspace, villages, folder }))
  }
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}

type Villages = LoadedWorkspace['villages']

function choose(workspace: LoadedWorkspace, named: readonly string[]): Villages {
  try {
    return chooseVillages(workspace, named)
  } catch (error) {
    throw orListedName(error, named, ledgers, {
      zh: '台账',
      en: 'ledger',
      command: 'inspect ledger --list',
    })
  }
}

/** What restricted papers are made into is written only for those who say that they mean it. */
function refuseRestricted(
  names: readonly string[],
  { restricted: here }: LoadedWorkspace,
  options: Options,
): void {
  const first = ledgers.find(({ name, fromRestricted }) => fromRestricted && names.includes(name))
  if (first === undefined || (here && options.restricted === true)) return
  const { title, name } = first
  if (options.restricted === true)
    throw new UsageError(
      {
        zh: `这里没有受限底稿（restricted/），写不出${title.zh}`,
        en: `the restricted papers are not here: no ${name}`,
      },
      { zh: '在本组存放受限底稿的机器上运行。', en: 'Run it where the team keeps them.' },
    )
  throw new UsageError(
    { zh: `${title.zh}是受限台账，没有写出`, en: `${name} is restricted: nothing was written` },
    {
      zh: '只限本组使用的，加 --restricted，写到 restricted/out/。',
      en: 'For the team alone: add --restricted; it goes to restricted/out/.',
    },
  )
}

export function listedLedgers() {
  return ledgers.map(({ name, title, restricted }) => ({ name, title, restricted }))
}
