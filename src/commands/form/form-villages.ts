import { formWords } from '../../forms/form-kinds.ts'
import { printWords } from '../../forms/print-sheets.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { UsageError } from '../../usage-error.ts'
import { orListedName } from '../round/names-and-villages.ts'
import { chooseVillages } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

type Villages = LoadedWorkspace['villages']

/** Those that are named, those of a town, or all of the round. */
export function formVillages(
  workspace: LoadedWorkspace,
  named: readonly string[],
  { town }: Options,
): Villages {
  if (typeof town === 'string') return ofTown(workspace, town)
  try {
    return chooseVillages(workspace, named)
  } catch (error) {
    const listed = [...formWords.values(), ...printWords.values()]
    const what = { zh: '表', en: 'form', command: 'inspect form --list' }
    throw orListedName(error, named, listed, what)
  }
}

function ofTown({ villages, towns }: LoadedWorkspace, said: string): Villages {
  const found = villages.filter(({ town }) => town === said.normalize('NFC'))
  if (found.length > 0) return found
  const names = [...new Set([...towns.map(({ name }) => name), ...villages.map(({ town }) => town)])]
  const list = names.filter((name) => name !== '')
  throw new UsageError(
    { zh: `本轮“${said}”没有村`, en: `no village of this round lies in “${said}”` },
    { zh: `本轮的镇：${list.join('、')}`, en: `Towns of the round: ${list.join(', ')}` },
  )
}
