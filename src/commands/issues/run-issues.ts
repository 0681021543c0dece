import { asHandedOut } from '../../analysis/as-handed-out.ts'
import { concealValues } from '../../analysis/conceal-values.ts'
import { surveyIssues } from '../../analysis/issue-survey.ts'
import { toIssuesJson } from '../../analysis/issues-json.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import { formatIssues } from '../../terminal/format-issues.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

/** The problems, those in common and those that recur. 1 where a paper that they come from was dropped. */
export function runIssues(session: Session, names: readonly string[], options: Options): number {
  const workspace = lookIntoRound(session)
  const villages = chooseVillages(workspace, names)
  const code = reportDropped(session, workspace, villages, ['village', 'checklist', 'issues'])
  const open = asHandedOut(workspace)
  const survey = surveyIssues(open, sameVillages(open, villages))
  const found = concealValues(survey, workspace, villages)
  const wanted = { common: options.common === true, recurring: options.years === true }
  if (options.json === true) printJson(session, toIssuesJson(found))
  else session.out(formatIssues(found, wanted, session))
  return code
}
