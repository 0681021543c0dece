import { concealValues } from '../../analysis/conceal-values.ts'
import { statusOf } from '../../analysis/village-status.ts'
import { formatStatus } from '../../terminal/format-status.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import { sealStanding, standingText } from '../round/seal-standing.ts'
import type { Options } from '../subcommand.ts'

/** What is done and missing in each village, and what was sealed. 1 where a paper was dropped. */
export function runStatus(session: Session, names: readonly string[], options: Options): number {
  const workspace = lookIntoRound(session)
  const villages = chooseVillages(workspace, names)
  const code = reportDropped(session, workspace, villages, 'all')
  const all = villages.map((village) => statusOf(village, workspace))
  const found = concealValues(all, workspace, villages)
  const sealed = sealStanding(workspace.root)
  if (options.json === true) {
    const { seal: number, stage, date, code: rootCode } = sealed?.seal ?? {}
    const seal = sealed && { number, stage, date, rootCode, savedSince: sealed.savedSince }
    printJson(session, { version: 1, date: workspace.today, ...(seal && { seal }), villages: found })
  } else {
    session.out(formatStatus(found, session))
    if (sealed) session.out(`\n${session.say(standingText(sealed))}\n`)
  }
  return code
}
