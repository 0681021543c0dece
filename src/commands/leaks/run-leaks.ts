import { FileTraces } from '../../analysis/file-traces.ts'
import { countOf } from '../../checks/diagnostics-json.ts'
import { formatLeaks } from '../../terminal/format-leaks.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { leakFiles } from './leak-files.ts'
import { searchFile } from './search-file.ts'

/** Files one after the other, so that the largest alone is what it takes of memory. */
export async function runLeaks(
  session: Session,
  named: readonly string[],
  options: Options,
): Promise<number> {
  const workspace = lookIntoRound(session)
  const files = leakFiles(session, workspace, named)
  const traces = new FileTraces(workspace)
  const searched = files.map((file) => searchFile(file, traces))
  const findings = searched.flatMap((one) => one.findings)
  const unsearched = searched.flatMap((one) => one.unsearched)
  const { error, warning } = countOf(findings)
  const counts = { files: files.length, error, warning }
  if (options.json === true) {
    printJson(session, { version: 1, findings, unsearched, counts })
  } else {
    const { out, err } = formatLeaks({ findings, unsearched, counts }, session)
    session.out(out)
    session.err(err)
  }
  return error > 0 ? 1 : 0
}
