import type { Removable } from '../../disk/removable.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import type { Planned } from './purge-plan.ts'

export function showPlan(session: Session, plan: readonly Planned[]): void {
  if (session.quiet) return
  const isClosed = ({ path }: Removable) => path.startsWith('restricted/')
  for (const { shown, size } of plan.filter((one) => !isClosed(one)))
    session.err(`${String(size).padStart(12)}  ${printable(shown)}\n`)
  const closed = plan.filter(isClosed)
  const sum = (some: readonly Removable[]) => some.reduce((total, { size }) => total + size, 0)
  session.err(
    `${session.say({
      zh: `要清理 ${plan.length} 件、${sum(plan)} 字节${closed.length > 0 ? `，其中受限资料 ${closed.length} 件，不列名称` : ''}。`,
      en: `${plan.length} to remove, ${sum(plan)} bytes${closed.length > 0 ? `; ${closed.length} restricted, not named` : ''}.`,
    })}\n`,
  )
}

const WORD = '清理'

export async function confirm(session: Session, { yes }: Options): Promise<void> {
  if (yes === true) return
  if (!session.interactive())
    throw new UsageError(
      { zh: '没有清理：要确认', en: 'nothing was removed: it wants to be confirmed' },
      { zh: '看过上面所列，加 --yes 再运行。', en: 'Look at the list above, and run again with --yes.' },
    )
  const prompt = session.say({
    zh: `清理以后找不回来。确定的，输入“${WORD}”：`,
    en: `There is no way back. Type “${WORD}” or “purge”: `,
  })
  const answer = ((await session.ask(prompt)) ?? '').trim()
  if (answer !== WORD && answer !== 'purge')
    throw new UsageError({ zh: '没有确认，没有清理', en: 'not confirmed: nothing was removed' })
}
