import { FileTraces } from '../../analysis/file-traces.ts'
import { formatLeaks } from '../../terminal/format-leaks.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { leakFiles } from './leak-files.ts'
import { type SearchedFile, searchFile } from './search-file.ts'

/** Files one after the other, so that the largest alone is what it takes of memory. */
export async function runLeaks(
  session: Session,
  named: readonly string[],
  options: Options,
): Promise<number> {
  const workspace = lookIntoRound(session)
  if (!workspace.restricted) throw noKey
  const files = leakFiles(session, workspace.root, named)
  const traces = new FileTraces(workspace)
  const searched: SearchedFile[] = []
  for (const file of files) searched.push(searchFile(file, traces))
  const findings = searched.flatMap((one) => one.findings)
  const unsearched = searched.flatMap((one) => one.unsearched)
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  const counts = { files: files.length, error: count('error'), warning: count('warning') }
  if (options.json === true) {
    printJson(session, { version: 1, findings, unsearched, counts })
  } else {
    const { out, err } = formatLeaks({ findings, unsearched, counts }, session)
    session.out(out)
    session.err(err)
  }
  return counts.error > 0 ? 1 : 0
}

const noKey = new UsageError(
  {
    zh: '这里没有受限底稿（restricted/），不知道谁谈过话，无法查',
    en: 'the restricted papers are not here: nobody knows who spoke',
  },
  { zh: '在本组存放受限底稿的机器上运行。', en: 'Run it where the team keeps them.' },
)
