import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { importFiles } from './import-files.ts'
import { importInto } from './import-into.ts'

/** 1 where a row or file is bad, or file and paper say different things; nothing is written then but with --partial. */
export async function runImport(
  session: Session,
  named: readonly string[],
  options: Options,
): Promise<number> {
  if (typeof options.village === 'string' && typeof options.into === 'string') {
    throw new UsageError({
      zh: '--village 与 --into 只能选一个',
      en: 'use either --village or --into, not both',
    })
  }
  const root = roundFolder(session)
  const files = importFiles(session, named)
  const work = () => importInto(session, root, files, options)
  return options.dryRun === true || options.second === true ? work() : withLock(root, work)
}
