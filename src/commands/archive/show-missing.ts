import type { Text } from '../../language.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'

/** All that an archive lacks, at once. 1: nothing was filed. */
export function showMissing(session: Session, missing: readonly Text[]): number {
  for (const text of missing) session.err(`${printable(session.say(text))}\n`)
  session.err(
    `${session.say({ zh: `缺 ${missing.length} 样，没有立卷。`, en: `Missing: ${missing.length}. Nothing was filed.` })}\n`,
  )
  return 1
}
