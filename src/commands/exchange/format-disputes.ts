import { isConfidential, shownValue } from '../../history/shown-value.ts'
import type { OpenDispute, Writer } from '../../merging/open-dispute.ts'
import { paperKinds } from '../../papers/index.ts'
import { printable } from '../../terminal/printable.ts'
import { styleFor } from '../../terminal/style.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'

/** Where it is, what it said before, and both values with who wrote them and when. */
export function formatDispute(dispute: OpenDispute, shown: boolean, session: Session): string {
  const { bold, dim } = styleFor(session.colour)
  const title = paperKinds.find(({ name }) => name === dispute.kind)?.title
  const head = [dispute.record, title && session.say(title), dispute.label].filter((part) => part)
  const side = (name: { zh: string; en: string }, which: 'base' | 'ours' | 'theirs') =>
    wrap(`${session.say(name)}${valueText(dispute, which, shown, session)}`, 78, '    ')
  return `${[
    bold(printable(`${head.join(' · ')}`)) + dim(printable(`  ${dispute.file}  ${dispute.id}`)),
    side({ zh: '原来　', en: 'before  ' }, 'base'),
    side({ zh: '本机　', en: 'ours    ' }, 'ours') + writerText(dispute.by.ours, session),
    side({ zh: '对方　', en: 'theirs  ' }, 'theirs') + writerText(dispute.by.theirs, session),
  ].join('\n')}\n`
}

function valueText(
  dispute: OpenDispute,
  side: 'base' | 'ours' | 'theirs',
  shown: boolean,
  session: Session,
): string {
  const { removedBy, whole } = dispute
  if (side === removedBy) return session.say({ zh: '（删去）', en: '(taken out)' })
  if (whole !== null) return session.say({ zh: '（整份文件）', en: '(the file as a whole)' })
  if (!shown && isHidden(dispute) && dispute[side] !== null) return '■'
  return saidText(dispute[side])
}

/** Records as their fields, which people can compare. */
function saidText(value: unknown): string {
  if (value === null || typeof value !== 'object') return shownValue(value)
  if (Array.isArray(value)) return value.length === 0 ? shownValue(value) : value.map(saidText).join('、')
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${saidText(one)}`)
    .join('，')
}

function writerText(writer: Writer | null, session: Session): string {
  if (writer === null) return ''
  const text = `${writer.author} ${writer.date.slice(0, 16).replace('T', ' ')} ${writer.commit.slice(0, 10)}`
  return `\n    ${styleFor(session.colour).dim(printable(`      ${text}`))}`
}

/** Whether the values were said in confidence, or may repeat what was. */
function isHidden({ kind: name, steps }: OpenDispute): boolean {
  const kind = paperKinds.find((one) => one.name === name)
  if (!kind) return true
  return (
    isConfidential({ kind, path: steps.map((step) => (typeof step === 'object' ? 0 : step)) }) ||
    hasProtected(steps)
  )
}

/** A record or paper as a whole holds its protected fields too. */
function hasProtected(steps: OpenDispute['steps']): boolean {
  return typeof steps.at(-1) === 'object' || steps.length === 0
}

/** The document of `resolve --json`. */
export function toDisputesJson(disputes: readonly OpenDispute[], shown: boolean) {
  return {
    version: 1,
    disputes: disputes.map((one) => {
      const value = (said: unknown) => (said !== null && !shown && isHidden(one) ? '■' : said)
      const { id, file, kind, record, label, removedBy, by } = one
      return {
        ...{ id, file, kind, record, label, removedBy },
        whole: one.whole !== null,
        ...{ base: value(one.base), ours: value(one.ours), theirs: value(one.theirs), by },
      }
    }),
  }
}
