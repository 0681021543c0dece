import { asListed } from '../../analysis/as-listed.ts'
import { explainTopic } from '../../explanations/explain-topic.ts'
import type { Explanation, Topic } from '../../explanations/explanation.ts'
import { type FoundTopic, findTopic, nearTopics } from '../../explanations/find-topic.ts'
import { topicsOf } from '../../explanations/index.ts'
import { VillageInQuestion } from '../../explanations/village-in-question.ts'
import { type ChangedAt, toTopicsJson, toWhyJson } from '../../explanations/why-json.ts'
import { lastCommits } from '../../git/last-commit.ts'
import type { Location } from '../../source/location.ts'
import { formatExplanation, formatTopics } from '../../terminal/format-explanation.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

export async function runWhy(
  session: Session,
  [name = '', said]: readonly string[],
  options: Options,
): Promise<number> {
  const workspace = lookIntoRound(session)
  const villages = chooseVillages(workspace, [name])
  const [village] = villages
  if (!village) throw new UsageError({ zh: '没有这个村', en: 'there is no such village' })
  reportDropped(session, workspace, [], [])
  const listed = asListed(workspace)
  const shown = listed.villages.find(({ folder }) => folder === village.folder) ?? village
  const asked = new VillageInQuestion(listed, shown, options.internal === true)
  const topics = topicsOf(asked)
  if (said === undefined) return listTopics(session, village.name, topics, options.json === true)
  const { topic, key } = findTopic(topics, said, asked) ?? refuse(said, village.name, topics)
  const explanation = explainTopic(topic, key, asked)
  const code = reportDropped(
    session,
    workspace,
    topic.wholeRound ? workspace.villages : villages,
    topic.reads,
  )
  const changedAt = changesIn(workspace.root, explanation)
  if (options.json === true) {
    const document = toWhyJson(village.name, explanation, changedAt, session.say)
    printJson(session, document)
  } else {
    session.out(formatExplanation(village.name, explanation, changedAt, session))
  }
  return code
}

function listTopics(session: Session, village: string, topics: readonly Topic[], json: boolean): number {
  if (json) printJson(session, toTopicsJson(village, topics))
  else session.out(formatTopics(village, topics, session))
  return 0
}

/** All places are asked of git at once. */
function changesIn(root: string, { inputs, tables, settings }: Explanation): ChangedAt {
  const places = [
    ...inputs.map(({ place }) => place),
    ...tables.flatMap(({ rows }) => rows.map(({ place }) => place)),
    ...settings.map(({ place }) => place),
  ].filter((place): place is Location => place?.range !== undefined)
  const ranges = places.map(({ file, range }) => ({
    file,
    from: range?.start.line ?? 1,
    to: range?.end.line ?? 1,
  }))
  const commits = lastCommits(root, ranges)
  const known = new Map(places.map((place, index) => [place, commits[index] ?? null]))
  return (place) => known.get(place) ?? null
}

function refuse(said: string, village: string, topics: readonly Topic[]): FoundTopic {
  const near = nearTopics(topics, said)
  throw new UsageError(
    { zh: `没有“${said}”这个数`, en: `there is no figure “${said}”` },
    near.length > 0
      ? {
          zh: `是不是 ${near.join('、')}？运行 inspect why "${village}" 可看全部。`,
          en: `Did you mean ${near.join(', ')}? See inspect why "${village}" for all.`,
        }
      : {
          zh: `运行 inspect why "${village}" 可看全部。`,
          en: `See inspect why "${village}" for all.`,
        },
  )
}
