import { asListed } from '../../analysis/as-listed.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import { toScoreJson } from '../../scoring/score-json.ts'
import { scoreRound } from '../../scoring/score-round.ts'
import { formatScore } from '../../terminal/format-score.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

const reads = ['village', 'questionnaire', 'survey', 'rating', 'test']

/** Tables with the convention under them. 1 where a paper that they read was dropped. */
export function runScore(session: Session, names: readonly string[], options: Options): number {
  const workspace = lookIntoRound(session)
  const villages = chooseVillages(workspace, names)
  const code = reportDropped(session, workspace, villages, reads)
  const listed = asListed(workspace)
  const result = scoreRound(listed, sameVillages(listed, villages), options.internal === true)
  if (options.json === true) printJson(session, toScoreJson(result))
  else session.out(formatScore(result, session))
  return code
}
