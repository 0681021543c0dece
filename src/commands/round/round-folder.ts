import { findRound } from '../../disk/find-round.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

/** The folder of the round that the current folder is in. */
export function roundFolder(session: Session): string {
  const root = findRound(session.cwd)
  if (root !== null) return root
  throw new UsageError(
    {
      zh: `“${session.cwd}”及其上层都没有 inspect.yaml`,
      en: `there is no inspect.yaml in “${session.cwd}” or above it`,
    },
    {
      zh: '进入本轮的文件夹再试，或用 inspect start <文件夹> 新建一轮。',
      en: 'Go to the folder of a round, or make one with inspect start <folder>.',
    },
  )
}
