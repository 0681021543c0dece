import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Edition, Report, Wish } from '../../reports/report.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** What a document is to be about, and who approved that it be made public. */
export function wishOf(
  { checklist }: LoadedWorkspace,
  wanted: readonly Report[],
  edition: Edition | null,
  options: Options,
): Wish {
  const approvedBy = words(options.approvedBy)
  const published = wanted.find(({ editions }) => (edition ?? editions[0]) === 'public')
  if (published && approvedBy === null) {
    throw new UsageError(
      {
        zh: `${published.title.zh}要向社会公开，须写明谁批准`,
        en: `${published.name} goes public: who approved it?`,
      },
      { zh: '加 --approved-by <批准人>。', en: 'Add --approved-by <name>.' },
    )
  }
  const { topics = [], aspects = [] } = checklist?.data ?? {}
  const topic = listed('--topic', words(options.topic), topics)
  return { approvedBy, topic, aspect: listed('--aspect', words(options.aspect), aspects) }
}

function words(said: Options[string]): string | null {
  return typeof said === 'string' ? said.trim() || null : null
}

/** By id or by name; the id. */
function listed(
  flag: string,
  said: string | null,
  known: readonly { readonly id: string; readonly name: string }[],
): string | null {
  if (said === null) return null
  const found = known.find(({ id, name }) => id === said || name === said)
  if (found) return found.id
  const all = known.map(({ id, name }) => `${id} ${name}`)
  throw new UsageError(
    { zh: `${flag}：监督重点清单没有“${said}”`, en: `${flag}: the checklist has no “${said}”` },
    { zh: `可用：${all.join('、') || '（无）'}。`, en: `There are: ${all.join(', ') || '(none)'}.` },
  )
}
