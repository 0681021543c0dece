import type { PaperEntry } from '../history/commit.ts'
import type { Change } from '../history/paper-changes.ts'
import { isConfidential, shownValue } from '../history/shown-value.ts'
import { printable } from './printable.ts'
import { styleFor } from './style.ts'
import type { Session } from './terminal.ts'
import { wrap } from './wrap.ts'

/** Commit by commit: who, when and why, then each field with what it said and says. */
export function formatLog(entries: readonly PaperEntry[], restricted: boolean, session: Session): string {
  if (entries.length === 0) return `${session.say({ zh: '没有改动记录。', en: 'No changes on record.' })}\n`
  const { bold } = styleFor(session.colour)
  let commit = ''
  const parts = entries.map((entry) => {
    const head = entry.commit.hash === commit ? [] : [headOf(entry, bold, session)]
    commit = entry.commit.hash
    return [...head, `  ${entry.file}`, ...changeLines(entry.changes, restricted, session)].join('\n')
  })
  return `${parts.join('\n')}\n`
}

function headOf({ commit }: PaperEntry, bold: (text: string) => string, session: Session): string {
  const when = commit.date.slice(0, 16).replace('T', ' ')
  const reason =
    commit.reason === null
      ? ''
      : session.say({ zh: `（原因：${commit.reason}）`, en: ` (reason: ${commit.reason})` })
  return bold(printable(`${when}  ${commit.author}  ${commit.subject}${reason}  ${commit.hash.slice(0, 10)}`))
}

/** So many records that came together are named by the first. */
const MANY = 4

function changeLines(changes: readonly Change[], restricted: boolean, session: Session): string[] {
  const added = changes.filter(({ type }) => type === 'added')
  if (added.length < MANY) return changes.map((change) => changeLine(change, restricted, session))
  const [first] = added
  const others = changes.filter(({ type }) => type !== 'added')
  const lines = others.map((change) => changeLine(change, restricted, session))
  const name = printable(first?.record ?? '')
  return [
    `    ${session.say({ zh: `新增 ${name} 等 ${added.length} 条`, en: `added ${name} and others, ${added.length} in all` })}`,
    ...lines,
  ]
}

/** One change in a line or a few: WT-003 程度：一般 → 重点 */
function changeLine(change: Change, restricted: boolean, session: Session): string {
  const { type, record, formerly, label } = change
  const name = record ?? session.say({ zh: '全表', en: 'paper' })
  const text = {
    added: session.say({ zh: `新增 ${name}`, en: `added ${name}` }),
    removed: session.say({ zh: `删去 ${name}`, en: `removed ${name}` }),
    renumbered: session.say({ zh: `${formerly} 改编为 ${name}`, en: `${formerly} became ${name}` }),
    changed: `${name} ${label}：${sideOf(change, change.before, restricted)} → ${sideOf(change, change.after, restricted)}`,
  }[type]
  // A character takes two columns at most: most lines fit without being measured.
  return text.length <= 38 && !text.includes('\n')
    ? `    ${printable(text).trimEnd()}`
    : wrap(text, 80, '    ')
}

function sideOf(change: Change, value: unknown, restricted: boolean): string {
  if (value === null || restricted || !isConfidential(change)) return shownValue(value)
  return '■'
}

/** The document of `log --json` and `diff --json`. */
export function toLogJson(entries: readonly PaperEntry[], restricted: boolean) {
  return {
    version: 1,
    entries: entries.map(({ commit, file, changes }) => ({
      commit: commit.hash,
      author: commit.author,
      date: commit.date,
      subject: commit.subject,
      reason: commit.reason,
      file,
      changes: changes.map((change) => toChangeJson(change, restricted)),
    })),
  }
}

function toChangeJson(change: Change, restricted: boolean) {
  const { type, kind, record, formerly, label } = change
  const hidden = !restricted && isConfidential(change)
  const value = (one: unknown) => (hidden && one !== null ? '■' : one)
  return {
    type,
    kind: kind.name,
    record,
    formerly,
    label,
    before: value(change.before),
    after: value(change.after),
  }
}

interface Differing {
  readonly file: string
  readonly changes: readonly Change[]
}

/** File by file, with the counts of all of it first. */
export function formatDifference(
  differing: readonly Differing[],
  restricted: boolean,
  session: Session,
): string {
  const all = differing.flatMap(({ changes }) => changes)
  if (all.length === 0) return `${session.say({ zh: '没有改动。', en: 'Nothing differs.' })}\n`
  const count = (type: Change['type']) => all.filter((change) => change.type === type).length
  const summary = session.say({
    zh: `${differing.length} 份文书：新增 ${count('added')} 条，删去 ${count('removed')} 条，改编 ${count('renumbered')} 条，改动 ${count('changed')} 栏`,
    en: `${differing.length} papers: records added ${count('added')}, removed ${count('removed')}, renumbered ${count('renumbered')}; fields changed ${count('changed')}`,
  })
  const parts = differing.map(({ file, changes }) =>
    [`  ${printable(file)}`, ...changeLines(changes, restricted, session)].join('\n'),
  )
  return `${[styleFor(session.colour).bold(summary), ...parts].join('\n')}\n`
}

/** The document of `diff --json`. */
export function toDifferenceJson(differing: readonly Differing[], restricted: boolean) {
  return {
    version: 1,
    papers: differing.map(({ file, changes }) => ({
      file,
      changes: changes.map((change) => toChangeJson(change, restricted)),
    })),
  }
}
