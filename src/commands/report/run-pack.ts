import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { writeOutputs } from '../output/write-outputs.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { packAll } from './pack-all.ts'
import { packRecipients } from './pack-recipients.ts'

/** Everything is worded and searched before the first file is written, as with `report`. */
export async function runPack(
  session: Session,
  [said = '', ...named]: readonly string[],
  options: Options,
): Promise<number> {
  const wanted = packRecipients(said, options)
  // Thousands of files pass through memory, each for a moment: collect them earlier, for no more time in all.
  process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=40')
  const workspace = lookIntoRound(session)
  const { outputs, code } = await packAll(session, workspace, wanted, named, options)
  if (outputs.length === 0) throw nothingFor(said)
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}

function nothingFor(name: string): UsageError {
  return new UsageError(
    { zh: `没有可送${name}的文书`, en: `there is nothing for ${name}` },
    {
      zh: '底稿核实、录入后再运行；inspect status 可看缺什么。',
      en: 'See inspect status for what is missing.',
    },
  )
}
