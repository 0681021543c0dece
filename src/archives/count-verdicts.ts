import { paperKinds } from '../papers/index.ts'
import { type RecordCounts, recordCounts } from '../seals/record-counts.ts'
import type { ArchivedPaper } from './archived-papers.ts'

/** Records of one kind in one place: how many the manifest says, how many there are. */
export interface CountVerdict {
  /** `villages/溪口村`; '' for the round */
  readonly place: string
  /** Chinese name of the list */
  readonly title: string
  readonly said: number | null
  readonly found: number | null
}

export function countVerdicts(counts: RecordCounts, papers: readonly ArchivedPaper[]): CountVerdict[] {
  const said = flat(counts)
  const found = flat(recordCounts(papers))
  return [...new Set([...said.keys(), ...found.keys()])].sort().map((key) => {
    const [place = '', list = ''] = key.split('\n')
    return { place, title: titleOf(list), said: said.get(key) ?? null, found: found.get(key) ?? null }
  })
}

function flat(counts: RecordCounts): Map<string, number> {
  return new Map(
    Object.entries(counts).flatMap(([place, lists]) =>
      Object.entries(lists).map(([list, count]) => [`${place}\n${list}`, count] as const),
    ),
  )
}

function titleOf(list: string): string {
  const [name, key] = list.split('/')
  const kind = paperKinds.find((one) => one.name === name)
  const title = kind?.records.find((one) => one.key === key)?.title.zh
  return kind && title ? (kind.title.zh === title ? title : `${kind.title.zh}：${title}`) : list
}
