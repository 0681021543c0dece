import { join, resolve } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { withLock } from '../../disk/lock.ts'
import { hashOfFile } from '../../disk/read.ts'
import { withScratchFolder } from '../../disk/scratch-within.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { dropIncoming } from './arrival.ts'
import { arrivalsOf } from './arrivals-of.ts'
import { refuseUnready } from './refuse-unready.ts'
import { type ReceiveDesk, takeIn } from './take-in.ts'

/** Puts what came together with what is here. 1 where something is to be settled. */
export async function runReceive(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const file = resolve(session.cwd, said)
  if (!isThere(file)) throw new UsageError({ zh: `没有“${said}”这个文件`, en: `there is no file “${said}”` })
  return withLock(root, () =>
    withScratchFolder(join(root, '.inspect'), async (scratch) => {
      refuseUnready(root)
      const { sha256 } = hashOfFile(file) ?? { sha256: '' }
      const desk: ReceiveDesk = { session, root, options, sha256 }
      const arrivals = await arrivalsOf(desk, file, scratch)
      try {
        return await takeIn(desk, arrivals)
      } finally {
        for (const { folder } of arrivals) dropIncoming(folder)
      }
    }),
  )
}
