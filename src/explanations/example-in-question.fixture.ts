import { fileURLToPath } from 'node:url'
import { contentOf } from '../load/content.ts'
import { takeSnapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import type { Village } from '../papers/workspace.ts'
import { explainTopic } from './explain-topic.ts'
import type { Explanation } from './explanation.ts'
import { findTopic } from './find-topic.ts'
import { topicsOf } from './index.ts'
import { VillageInQuestion } from './village-in-question.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const workspace = loadWorkspace(contentOf(takeSnapshot(`${root}examples/qinghe-2025-3`), '2025-10-10'))

/** A village of the example round, and what it is asked. */
export const inQuestion = (village: Village, internal: boolean) => {
  const asked = new VillageInQuestion(workspace, village, internal)
  const topics = topicsOf(asked)
  const why = (what: string): Explanation => {
    const found = findTopic(topics, what, asked)
    if (!found) throw new Error(`nobody explains ${what}`)
    return explainTopic(found.topic, found.key, asked)
  }
  return { topics, why, all: () => topics.map((topic) => explainTopic(topic, null, asked)) }
}

const both = [
  ...workspace.villages.flatMap((village) => [false, true].map((internal) => ({ village, internal }))),
]
/** Each village as the team sees it and as others do. */
export const named = both.map(({ village, internal }) => ({ village, internal, name: village.name }))
