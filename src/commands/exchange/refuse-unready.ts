import { UsageError } from '../../usage-error.ts'
import { pendingRepositories } from '../round/pending-repositories.ts'
import { openDisputesOf } from './open-disputes.ts'

/** Nothing is taken in or handed on while work lies unsaved or somebody must decide something. */
export function refuseUnready(root: string): void {
  const open = openDisputesOf(root)
  if (open.length > 0)
    throw new UsageError(
      { zh: `还有 ${open.length} 处未裁定`, en: `${open.length} places are not settled` },
      { zh: '先运行 inspect resolve。', en: 'Run inspect resolve first.' },
    )
  const files = pendingRepositories(root).flatMap((one) => one.files.map((file) => `${one.prefix}${file}`))
  if (files.length === 0) return
  const names = `${files.slice(0, 3).join('、')}${files.length > 3 ? ' 等' : ''}`
  throw new UsageError(
    {
      zh: `有 ${files.length} 份改动没有保存：${names}`,
      en: `${files.length} changes are not saved: ${files.slice(0, 3).join(', ')}`,
    },
    { zh: '先运行 inspect save。', en: 'Run inspect save first.' },
  )
}
