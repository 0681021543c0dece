import type { Session } from '../../terminal/terminal.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { printList } from '../output/list-text.ts'
import { writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { entryForms } from './entry-forms.ts'
import { fitToRound } from './fit-to-round.ts'
import { listedForms } from './form-list.ts'
import { kindsRead, planForms } from './form-plan.ts'
import { formVillages } from './form-villages.ts'
import { printedForms } from './printed-forms.ts'

/** All forms are made and searched before the first is written. */
export async function runForm(session: Session, said: readonly string[], options: Options): Promise<number> {
  if (options.list === true) return printList(session, 'forms', listedForms(), options.json === true)
  const asked = planForms(said, options)
  const workspace = lookIntoRound(session)
  const villages = formVillages(workspace, asked.villages, options)
  const plan = fitToRound(asked, workspace)
  const code = reportDropped(session, workspace, villages, kindsRead(plan))
  const made = { workspace, villages, plan, options }
  const outputs = [...(await entryForms(made)), ...(await printedForms(made))]
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}
