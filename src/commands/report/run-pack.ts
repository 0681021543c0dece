import type { LoadedWorkspace } from '../../load/workspace.ts'
import { type Recipient, recipients } from '../../reports/recipients.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { type Output, writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { packFor } from './pack-for.ts'
import { kindsRead, planReports } from './report-plan.ts'
import { recipientNamed } from './report-recipient.ts'

/** Everything is worded and searched before the first file is written, as with `report`. */
export async function runPack(
  session: Session,
  [said = '', ...named]: readonly string[],
  options: Options,
): Promise<number> {
  const wanted = recipientsFor(said, options)
  // Thousands of files pass through memory, each for a moment: collect them earlier, for no more time in all.
  process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=40')
  let workspace: LoadedWorkspace | undefined
  let code = 0
  const outputs: Output[] = []
  for (const [index, recipient] of wanted.entries()) {
    const asked = { ...options, for: recipient.name, village: named }
    const { workspace: opened, ...plan } = planReports(() => workspace ?? lookIntoRound(session), [], asked)
    workspace = opened
    code = Math.max(code, reportDropped(session, opened, plan.villages, kindsRead(plan)))
    const packed = await packFor(recipient, opened, plan, {
      session,
      final: options.final === true,
      step: wanted.length === 1 ? '' : `${index + 1}/${wanted.length} `,
    })
    const bare = typeof options.output === 'string' && wanted.length === 1
    outputs.push(...(bare ? packed : inFolder(packed, recipient, typeof options.output === 'string')))
  }
  if (workspace === undefined || outputs.length === 0) throw nothingFor(said)
  gateOutputs(outputs, workspace, session)
  const { root } = workspace
  await writeOutputs(session, root, outputs, options)
  return code
}

/** 全部: all who may have something without being told of; the public with its approval, the restricted when told. */
function recipientsFor(said: string, { approvedBy, restricted }: Options): readonly Recipient[] {
  if (said !== '全部' && said !== 'all') return [recipientNamed(said)]
  return recipients.filter(
    (one) =>
      (one.restricted !== true || restricted === true) &&
      (one.edition !== 'public' || typeof approvedBy === 'string'),
  )
}

function inFolder(outputs: readonly Output[], { name }: Recipient, chosen: boolean): readonly Output[] {
  const folder = chosen ? name : `送阅/${name}`
  return outputs.map((output) => ({ ...output, path: `${folder}/${output.path}` }))
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
