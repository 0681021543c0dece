import { paperKinds } from './index.ts'
import type { PaperKind, RecordList } from './paper.ts'

/** A paper of villages and, where records are meant, which of its lists. */
export interface RecordTarget {
  readonly kind: PaperKind<unknown>
  readonly list: RecordList | null
}

/** The list that is meant where a paper of several is named as a whole. */
const MAIN: Readonly<Record<string, string>> = { survey: 'responses', rating: 'ballots' }

/** Every way to name a paper or list: `visits`, `contracts`, `survey.held`, 走访记录, 合同. A paper's name goes first. */
export function recordTargets(): ReadonlyMap<string, RecordTarget> {
  const kinds = paperKinds.filter(({ place }) => place === 'village')
  const lists = kinds.flatMap((kind) => kind.records.map((list) => ({ kind, list })))
  const named = lists.flatMap((target) =>
    [target.list.key, target.list.title.zh].map((name) => [name, target] as const),
  )
  return new Map<string, RecordTarget>([
    ...lists.map((target) => [`${target.kind.name}.${target.list.key}`, target] as const),
    ...named.filter(([name, { list }]) => named.every(([other, one]) => other !== name || one.list === list)),
    ...kinds.flatMap((kind) => {
      const list = kind.records.find(({ key }) => key === (MAIN[kind.name] ?? kind.name)) ?? onlyList(kind)
      return [kind.name, kind.title.zh].map((name) => [name, { kind, list }] as const)
    }),
  ])
}

function onlyList({ name, records }: PaperKind<unknown>): RecordList | null {
  return name !== 'village' && records.length === 1 ? (records[0] ?? null) : null
}
