import { concealed } from '../../analysis/concealed.ts'
import { publicNames, publicNamesOfRound } from '../../analysis/public-names.ts'
import { speakersOf } from '../../analysis/speakers.ts'
import { concealedCodes } from '../../checks/concealed-codes.ts'
import { visibleLine } from '../../checks/visible-line.ts'
import type { ReadPaper } from '../../load/read-paper.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { lineExcerpt } from '../../source/line-excerpt.ts'

/** The papers that diagnostics stand in, by file, read or dropped. */
export function papersWith(
  found: readonly Diagnostic[],
  { villages, towns, papers }: LoadedWorkspace,
): ReadonlyMap<string, ReadPaper> {
  const files = new Set(found.map(({ file }) => file))
  const read = [...villages, ...towns, papers].flatMap((place) => place.readThose(files))
  return new Map(read.map((paper) => [paper.file, paper]))
}

/**
 * Diagnostics with the lines they begin on, as anyone may see them. What must not be seen there costs an exact
 * reading, so the lines are kept with the findings.
 */
export function withLines(found: readonly Diagnostic[], workspace: LoadedWorkspace): Diagnostic[] {
  if (found.length === 0) return []
  const read = papersWith(found, workspace)
  // A record on one line may have something wrong in each of its fields.
  const shown = new Map<string, string | null>()
  return found.map((one) => {
    if (one.line !== undefined) return one
    const paper = read.get(one.file)
    const place = [one.range?.start.line, concealedCodes.has(one.code), one.village, one.file].join()
    const line = shown.get(place) ?? (paper ? lineOf(one, paper, workspace) : null)
    shown.set(place, line)
    if (line === null) return { ...one, line }
    const { text, from } = lineExcerpt(line, one.range?.start.column ?? 1)
    return { ...one, line: text, lineFrom: from }
  })
}

function lineOf(
  { code, range, village }: Diagnostic,
  { source, kind }: ReadPaper,
  workspace: LoadedWorkspace,
): string | null {
  const number = range?.start.line
  if (number === undefined) return null
  const line = visibleLine(source, concealedCodes.has(code) ? null : kind, number)
  const place = workspace.villages.find(({ name }) => name === village)
  const known = place ? publicNames(place, workspace) : publicNamesOfRound(workspace)
  return concealed(line, speakersOf(workspace), known)
}
