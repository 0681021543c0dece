import { saysSomething } from '../../history/commit.ts'
import { formatDifference, toDifferenceJson } from '../../terminal/format-log.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { diffRange, revisionsOf } from './diff-range.ts'
import { readDifference } from './read-difference.ts'
import { repositoriesOf } from './repositories.ts'

/** From a day or revision to another, else to what is on the disk now. */
export async function runDiff(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const range = diffRange(said)
  const restricted = options.restricted === true
  const repositories = repositoriesOf(roundFolder(session), restricted)
  const changed = repositories
    .flatMap((one) => {
      const { from, to } = revisionsOf(one.folder, range)
      return readDifference(one, from, to)
    })
    .filter(saysSomething)
  if (options.docx === true) {
    const { printChanges } = await import('./print-changes.ts')
    await printChanges(session, { range, repositories, papers: changed }, options)
  } else if (options.json === true) printJson(session, toDifferenceJson(changed, restricted))
  else session.out(formatDifference(changed, restricted, session))
  return 0
}
