import type { Text } from '../../language.ts'
import type { Session } from '../../terminal/terminal.ts'
import { finishMerges } from './finish-merges.ts'
import { openDisputesOf } from './open-disputes.ts'

/** Concludes merges of git's once nothing is open; what is, or came up on the way, else null. */
export function leftOpen(session: Session, root: string): Text | null {
  const left = openDisputesOf(root).length
  if (left > 0) return { zh: `还有 ${left} 处未裁定。`, en: `${left} are still open.` }
  const found = finishMerges(session, root)
  if (found === 0) return null
  return {
    zh: `还有 ${found} 份文件两边改得不一样，再运行一次 inspect resolve。`,
    en: `${found} files were changed differently on both sides: run inspect resolve once more.`,
  }
}
