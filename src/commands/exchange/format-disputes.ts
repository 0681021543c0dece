import { paperChanges } from '../../history/paper-changes.ts'
import { isConfidential, shownValue } from '../../history/shown-value.ts'
import type { OpenDispute, Writer } from '../../merging/open-dispute.ts'
import { labelAt } from '../../papers/fields.ts'
import { paperKinds } from '../../papers/index.ts'
import type { Path } from '../../source/location.ts'
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
  if (removedBy !== null)
    return side === 'base'
      ? session.say({ zh: '（有这一条）', en: '(it was there)' })
      : changedText(dispute, side)
  const schema = paperKinds.find(({ name }) => name === dispute.kind)?.schema ?? {}
  return saidText(dispute[side], schema, pathOf(dispute))
}

/** Of a record that the other side took out only what this one changed in it. */
function changedText({ kind: name, steps, base, ...values }: OpenDispute, side: 'ours' | 'theirs'): string {
  const kind = paperKinds.find((one) => one.name === name)
  const [list] = steps
  if (!kind || typeof list !== 'string' || steps.length !== 2) return shownValue(values[side])
  const version = (record: unknown) => ({ kind, data: { [list]: [record] } })
  const changes = paperChanges(version(base), version(values[side]))
  return changes
    .map(({ label, before, after }) => `${label}：${shownValue(before)} → ${shownValue(after)}`)
    .join('；')
}

function pathOf({ steps }: OpenDispute): Path {
  return steps.map((step) => (typeof step === 'object' ? 0 : step))
}

/** Records by the labels of their fields, which people can compare. */
function saidText(value: unknown, schema: object, path: Path): string {
  if (value === null || typeof value !== 'object') return shownValue(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return shownValue(value)
    return value.map((one, index) => saidText(one, schema, [...path, index])).join('、')
  }
  return Object.entries(value)
    .map(([key, one]) => `${labelAt(schema, [...path, key])}：${saidText(one, schema, [...path, key])}`)
    .join('，')
}

function writerText(writer: Writer | null, session: Session): string {
  if (writer === null) return ''
  const text = `${writer.author} ${writer.date.slice(0, 16).replace('T', ' ')} ${writer.commit.slice(0, 10)}`
  return `\n    ${styleFor(session.colour).dim(printable(`      ${text}`))}`
}

/** Whether the values were said in confidence, or may repeat what was. */
function isHidden(dispute: OpenDispute): boolean {
  const { kind: name, steps } = dispute
  const kind = paperKinds.find((one) => one.name === name)
  if (!kind) return true
  return isConfidential({ kind, path: pathOf(dispute) }) || hasProtected(steps)
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
