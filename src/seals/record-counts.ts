import type { PaperVersion } from '../history/paper-version.ts'

/** Records by place (`villages/溪口村`; '' for the round) and by kind and list (`issues/issues`). */
export type RecordCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How many records stand in papers; a list that is there and empty counts 0. */
export function recordCounts(
  papers: readonly { readonly path: string; readonly version: PaperVersion }[],
): RecordCounts {
  const counts: Record<string, Record<string, number>> = {}
  for (const { path, version } of papers) {
    const place = /^(?:villages|towns)\/[^/]+/u.exec(path)?.[0] ?? ''
    for (const { key } of version.kind.records) {
      const list = version.data[key]
      if (!Array.isArray(list)) continue
      const name = `${version.kind.name}/${key}`
      counts[place] = { ...counts[place], [name]: (counts[place]?.[name] ?? 0) + list.length }
    }
  }
  return counts
}
