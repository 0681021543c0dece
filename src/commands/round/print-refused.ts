import type { RefusedFile } from '../../checks/refused-files.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'

/** On stderr: a commit under way shows nothing else. */
export function printRefused(session: Session, refused: readonly RefusedFile[]): void {
  const arrow = session.say({ zh: '→', en: '->' })
  for (const { file, line, message, hint } of refused) {
    session.err(`${printable(file)}${line === null ? '' : `:${line}`} ${session.say(message)}\n`)
    if (hint) session.err(`  ${arrow} ${session.say(hint)}\n`)
  }
  session.err(
    `${session.say({
      zh: `${refused.length} 处不得进入记录，没有保存：记录一经写入，删改后也能查到。`,
      en: `${refused.length} must not enter the history, which forgets nothing; nothing was saved.`,
    })}\n`,
  )
}
