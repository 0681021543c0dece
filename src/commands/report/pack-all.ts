import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Recipient } from '../../reports/recipients.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Output } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import type { Options } from '../subcommand.ts'
import { packFor } from './pack-for.ts'
import { kindsRead, planReports } from './report-plan.ts'

export interface Packed {
  readonly outputs: readonly Output[]
  /** 1 where a paper was dropped that a document reads */
  readonly code: number
}

/** What each recipient gets, one after the other: into a folder each, or bare where `-o` names one for only one. */
export async function packAll(
  session: Session,
  workspace: LoadedWorkspace,
  wanted: readonly Recipient[],
  named: readonly string[],
  options: Options,
): Promise<Packed> {
  const chosen = typeof options.output === 'string'
  const outputs: Output[] = []
  let code = 0
  for (const [index, recipient] of wanted.entries()) {
    const asked = { ...options, for: recipient.name, village: [...named] }
    const plan = planReports(() => workspace, [], asked)
    code = Math.max(code, reportDropped(session, workspace, plan.villages, kindsRead(plan)))
    const step = wanted.length === 1 ? '' : `${index + 1}/${wanted.length} `
    const final = options.final === true
    const packed = await packFor(recipient, workspace, plan, { session, final, step })
    const folder = chosen ? `${recipient.name}/` : `送阅/${recipient.name}/`
    const bare = chosen && wanted.length === 1
    outputs.push(...packed.map((one) => ({ ...one, path: `${bare ? '' : folder}${one.path}` })))
  }
  return { outputs, code }
}
