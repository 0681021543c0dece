import type { Workspace } from '../papers/workspace.ts'

/** The aspect that each point of the checklist belongs to, by id. */
export function aspectOfPoints({ checklist }: Workspace): ReadonlyMap<string, string> {
  const aspects = checklist?.data.aspects ?? []
  return new Map(aspects.flatMap(({ id, points }) => points.map((point) => [point.id, id] as const)))
}

/** The aspect that each topic of the checklist belongs to, by id; topics without one are left out. */
export function aspectOfTopics({ checklist }: Workspace): ReadonlyMap<string, string> {
  const topics = checklist?.data.topics ?? []
  return new Map(topics.flatMap(({ id, aspect }) => (aspect === null ? [] : [[id, aspect] as const])))
}
