import { asListed } from '../../analysis/as-listed.ts'
import { explainTopic } from '../../explanations/explain-topic.ts'
import { topicsOf } from '../../explanations/index.ts'
import { VillageInQuestion } from '../../explanations/village-in-question.ts'
import { toTopicsJson } from '../../explanations/why-json.ts'
import { formatTopics } from '../../terminal/format-explanation.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound, villageNamed } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { showExplanation } from './show-explanation.ts'
import { topicAskedFor } from './topic-asked-for.ts'

/** One number or all of one thing; without it, what can be asked. 1 where a paper that it reads was dropped. */
export async function runWhy(
  session: Session,
  [name = '', said]: readonly string[],
  options: Options,
): Promise<number> {
  const workspace = lookIntoRound(session)
  const village = villageNamed(workspace.villages, name)
  reportDropped(session, workspace, [], [])
  const listed = asListed(workspace)
  const shown = listed.villages.find(({ folder }) => folder === village.folder) ?? village
  const asked = new VillageInQuestion(listed, shown, options.internal === true)
  const topics = topicsOf(asked)
  if (said === undefined) {
    if (options.json === true) printJson(session, toTopicsJson(village.name, topics))
    else session.out(formatTopics(village.name, topics, session))
    return 0
  }
  const { topic, key } = topicAskedFor(topics, said, asked)
  const explanation = explainTopic(topic, key, asked)
  const concerned = topic.wholeRound ? workspace.villages : [village]
  const code = reportDropped(session, workspace, concerned, topic.reads)
  showExplanation(session, workspace.root, village.name, explanation, options)
  return code
}
