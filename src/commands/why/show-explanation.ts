import type { Explanation } from '../../explanations/explanation.ts'
import { type ChangedAt, toWhyJson } from '../../explanations/why-json.ts'
import { lastCommits } from '../../git/last-commit.ts'
import type { Location } from '../../source/location.ts'
import { formatExplanation } from '../../terminal/format-explanation.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'

/** An explanation with the commits that last changed the places it names. */
export function showExplanation(
  session: Session,
  root: string,
  village: string,
  explanation: Explanation,
  { json }: Options,
): void {
  const changedAt = changesIn(root, explanation)
  if (json === true) printJson(session, toWhyJson(village, explanation, changedAt, session.say))
  else session.out(formatExplanation(village, explanation, changedAt, session))
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
