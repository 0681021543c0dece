import { checkRound } from '../../checks/check-round.ts'
import { checks } from '../../checks/index.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Manifest } from '../../seals/manifest.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { harmlessReason } from '../round/harmless-reason.ts'
import { type KnownSeal, standingSeals } from '../round/last-seal.ts'
import { pendingRepositories } from '../round/pending-repositories.ts'
import type { Options } from '../subcommand.ts'

/** Lists what is not saved; whether there is such a thing. What is no paper, evidence or setting is not sealed. */
export function refuseUnsaved(session: Session, root: string): boolean {
  const repositories = pendingRepositories(root)
  const pending = repositories.flatMap(({ files, prefix }) => files.map((file) => `${prefix}${file}`))
  for (const file of pending) session.err(`${printable(file)}\n`)
  if (pending.length > 0)
    session.err(
      `${session.say({
        zh: `以上 ${pending.length} 个文件还没有保存，没有封存。先运行 inspect save。`,
        en: `${pending.length} files above are not saved; nothing was sealed. Run inspect save first.`,
      })}\n`,
    )
  return pending.length > 0
}

/** What a seal says of errors: null where there are none; 'refused' where there are and no reason was given. */
export function errorsDespite(
  session: Session,
  workspace: LoadedWorkspace,
  { despite }: Options,
): Manifest['despite'] | 'refused' {
  const found = checkRound(workspace, checks, openFindingsCache(workspace.root, process.env.BUILD_ID))
  const errors = found.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  for (const one of errors) session.err(`${formatDiagnostic(one, null, session)}\n`)
  const reason = typeof despite === 'string' ? harmlessReason(despite, workspace) : ''
  if (reason !== '') {
    session.err(
      `${session.say({
        zh: `有 ${errors.length} 处错误，照所写原因封存，一并记入清单。`,
        en: `${errors.length} errors: sealed for the reason given, which the manifest keeps.`,
      })}\n`,
    )
    return { errors: errors.length, reason }
  }
  session.err(
    `${session.say({
      zh: `有 ${errors.length} 处错误，没有封存；先改正，确需照现状封存的，用 --despite 写明原因。`,
      en: `${errors.length} errors; nothing was sealed. Mend them, or say with --despite why it is sealed as it is.`,
    })}\n`,
  )
  return 'refused'
}

/** The seal that a new one follows, of no later day; undefined for the first. */
export function sealBefore(root: string, today: string): KnownSeal | undefined {
  const previous = standingSeals(root).at(-1)
  if (!previous || previous.date <= today) return previous
  const { seal, date } = previous
  throw new UsageError(
    {
      zh: `封存日期 ${today} 早于第${seal}次封存的 ${date}`,
      en: `${today} is before seal ${seal}, of ${date}`,
    },
    { zh: '核对 --date 和本机的时钟。', en: 'Mind --date and the clock of this machine.' },
  )
}
