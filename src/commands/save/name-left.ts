import type { Session } from '../../terminal/terminal.ts'
import type { PendingRepository } from '../round/pending-repositories.ts'

/** Says which files are no part of a save. */
export function nameLeft(session: Session, repositories: readonly PendingRepository[]): void {
  const left = repositories.flatMap((one) => one.left.map((file) => `${one.prefix}${file}`))
  if (left.length === 0 || session.quiet) return
  const names = `${left.slice(0, 5).join('、')}${left.length > 5 ? '…' : ''}`
  session.err(
    `${session.say({
      zh: `未纳入 ${left.length} 个不是文书、证据、设置的文件：${names}`,
      en: `${left.length} files that are no papers, evidence or settings are left out: ${names}`,
    })}\n`,
  )
}
