import type { SavedFile } from '../../history/summary.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { harmlessReason } from '../round/harmless-reason.ts'
import type { Options } from '../subcommand.ts'
import { bindingRecords } from './binding-records.ts'

/** The reason given, or asked for where a signed or sealed record changes or a file goes; null where none is wanted. */
export async function reasonFor(
  session: Session,
  workspace: LoadedWorkspace,
  saved: readonly SavedFile[],
  { message, dryRun }: Options,
): Promise<string | null> {
  const given = typeof message === 'string' ? harmlessReason(message, workspace) : ''
  if (given !== '') return given
  const gone = saved.flatMap(({ file, state }) => (state === 'gone' ? [file] : []))
  const records = [...bindingRecords(workspace.root, saved), ...gone]
  if (records.length === 0 || dryRun === true) return null
  const list = `${records.slice(0, 4).join('、')}${records.length > 4 ? ` 等 ${records.length} 条` : ''}`
  if (!session.interactive())
    throw new UsageError(
      {
        zh: `${list} 已经签名、封存或将要删去，要写明原因`,
        en: `${records.join(', ')}: signed, sealed or about to be deleted; say why`,
      },
      { zh: '用 -m 写原因，如 inspect save -m 复核后更正金额。', en: 'Give the reason with -m.' },
    )
  const prompt = session.say({
    zh: `${list} 已经签名、封存或将要删去，原因：`,
    en: `${list} signed, sealed or about to be deleted; why? `,
  })
  const answer = harmlessReason((await session.ask(prompt)) ?? '', workspace)
  if (answer !== '') return answer
  throw new UsageError({ zh: '没有写原因，没有保存', en: 'no reason was given; nothing was saved' })
}
