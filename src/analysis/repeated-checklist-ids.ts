import type { Text } from '../language.ts'
import type { ChecklistPaper } from '../papers/types/checklist.ts'
import type { Path } from '../source/location.ts'

interface RepeatedId {
  readonly path: Path
  readonly id: string
  readonly title: Text
}

/** Ids of aspects, of points throughout the list, and of topics that were given before. */
export function* repeatedChecklistIds({ aspects, topics }: ChecklistPaper): Generator<RepeatedId> {
  const aspect = { zh: '方面', en: 'aspect' }
  const point = { zh: '要点', en: 'point' }
  const topic = { zh: '主题', en: 'topic' }
  yield* repeated(aspects.map(({ id }, index) => ({ id, path: ['aspects', index, 'id'], title: aspect })))
  yield* repeated(
    aspects.flatMap(({ points }, index) =>
      points.map(({ id }, place) => ({ id, path: ['aspects', index, 'points', place, 'id'], title: point })),
    ),
  )
  yield* repeated(topics.map(({ id }, index) => ({ id, path: ['topics', index, 'id'], title: topic })))
}

function* repeated(ids: readonly RepeatedId[]): Generator<RepeatedId> {
  const seen = new Set<string>()
  for (const one of ids) {
    if (seen.has(one.id)) yield one
    seen.add(one.id)
  }
}
