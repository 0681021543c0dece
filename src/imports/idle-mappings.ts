import type { Fault, Gathered } from './gathered.ts'
import { mappedPlace, type UserMapping } from './user-map.ts'

/** What the user said of columns that no table of these files has: a slip of the title, whose numbers would be left out. */
export function idleMappings({ tables }: Pick<Gathered, 'tables'>, said: readonly UserMapping[]): Fault[] {
  const [first] = tables
  if (!first) return []
  const headers = tables.map(({ source, header }) =>
    (source.rows[header] ?? []).map((text, at) => ({ text, at })),
  )
  const idle = said.filter(({ title }) => headers.every((titles) => mappedPlace(titles, title) === null))
  const { file, sheet } = first.source
  return idle.map(({ title }) => ({
    ...{ file, sheet },
    message: {
      zh: `--map 所说的列“${title}”，表中没有`,
      en: `there is no column “${title}”, which --map speaks of`,
    },
  }))
}
