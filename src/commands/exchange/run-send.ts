import { join } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import { withScratchFolder } from '../../disk/scratch-within.ts'
import type { Session } from '../../terminal/terminal.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { deliverPackage } from './deliver-package.ts'
import { packageFile } from './package-file.ts'
import { packedParts } from './packed-parts.ts'
import { refuseUnready } from './refuse-unready.ts'

/** Writes the package, then its receipt. */
export async function runSend(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const file = packageFile(session, said, options)
  return withLock(root, () =>
    withScratchFolder(join(root, '.inspect'), async (scratch) => {
      refuseUnready(root)
      const parts = await packedParts(session, root, file, scratch, options)
      if (parts !== null) await deliverPackage(session, root, parts, options.to)
      else session.err(`${session.say(nothingNew(options.to))}\n`)
      return 0
    }),
  )
}

function nothingNew(person: Options[string]) {
  return {
    zh: `${person} 已有全部内容，没有做包。`,
    en: `${person} has all of it; no package was made.`,
  }
}
