import type { Explanation, SettingName, Topic } from './explanation.ts'
import { settingsInForce } from './settings-in-force.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** A topic whole, or one of its figures by `key`. */
export function explainTopic(topic: Topic, key: string | null, asked: VillageInQuestion): Explanation {
  const found = topic.find(key)
  const figures = (found.figures ?? []).filter((figure) => key === null || figure.key === key)
  const flags = key === null ? (found.flags ?? []) : []
  const groups = found.groups ?? []
  const names = new Set<SettingName>([
    ...figures.flatMap(({ settings }) => settings),
    ...flags.flatMap(({ settings }) => settings),
    ...(groups.length > 0 ? (['smallGroup'] as const) : []),
  ])
  return {
    what: key === null ? topic.what : `${topic.what}.${key}`,
    title: topic.title,
    figures,
    flags,
    answers: found.answers ?? [],
    groups,
    ballots: found.ballots ?? [],
    tables: found.tables ?? [],
    inputs: found.inputs ?? [],
    settings: settingsInForce(names, asked.convention, asked.workspace),
    notes: found.notes ?? [],
  }
}
