import type { PaperDifference, PaperEntry } from '../history/commit.ts'
import type { Change } from '../history/paper-changes.ts'
import { isConfidential, shownValue } from '../history/shown-value.ts'
import { placeOf } from '../papers/place-of.ts'
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
    return [...head, ...paperLines(entry, restricted, session)].join('\n')
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

/** Where nothing else can be, a paper kept its place and nothing of it is lost. */
type Shown = Pick<PaperDifference, 'file' | 'changes'> & Partial<PaperDifference>

/** The paper, then what changed in it. */
function paperLines(paper: Shown, restricted: boolean, session: Session): string[] {
  const { file, formerly = null, changes, lost = false } = paper
  const was = formerly === null ? '' : session.say({ zh: `（原 ${formerly}）`, en: ` (was ${formerly})` })
  return [
    fitted(`${file}${was}`, '  '),
    ...(lost ? [lostLine(session)] : changeLines(changes, restricted, session)),
  ]
}

function lostLine(session: Session): string {
  const text = session.say({
    zh: 'git 里已经没有这一版，说不出改了什么（见 inspect verify）',
    en: 'git no longer has this version; what changed cannot be told (see inspect verify)',
  })
  return wrap(text, 80, '    ')
}

/** So many records that came together are named by the first. */
const MANY = 4

function changeLines(changes: readonly Change[], restricted: boolean, session: Session): string[] {
  const isNew = ({ type, elsewhere }: Change) => type === 'added' && elsewhere === null
  const added = changes.filter(isNew)
  if (added.length < MANY) return changes.map((change) => changeLine(change, restricted, session))
  const [first] = added
  const others = changes.filter((change) => !isNew(change))
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
    added: session.say({ zh: `新增 ${name}`, en: `added ${name}` }) + elsewhereText(change, session),
    removed: session.say({ zh: `删去 ${name}`, en: `removed ${name}` }) + elsewhereText(change, session),
    renumbered: session.say({ zh: `${formerly} 改编为 ${name}`, en: `${formerly} became ${name}` }),
    changed: `${name} ${label}：${sideOf(change, change.before, restricted)} → ${sideOf(change, change.after, restricted)}`,
  }[type]
  return fitted(text, '    ')
}

/** A character takes two columns at most: most lines fit without being measured. */
function fitted(text: string, indent: string): string {
  return text.length <= 38 && !text.includes('\n')
    ? `${indent}${printable(text).trimEnd()}`
    : wrap(text, 80, indent)
}

/** （由石桥村 WT-003 移来） */
function elsewhereText({ type, elsewhere }: Change, session: Session): string {
  if (elsewhere === null) return ''
  const there = `${placeOf(elsewhere.file) || elsewhere.file} ${elsewhere.record}`
  return type === 'added'
    ? session.say({ zh: `（由${there} 移来）`, en: ` (came from ${there})` })
    : session.say({ zh: `（移到${there}）`, en: ` (went to ${there})` })
}

function sideOf(change: Change, value: unknown, restricted: boolean): string {
  if (value === null || restricted || !isConfidential(change)) return shownValue(value)
  return '■'
}

/** The document of `log --json` and `diff --json`. */
export function toLogJson(entries: readonly PaperEntry[], restricted: boolean) {
  return {
    version: 1,
    entries: entries.map(({ commit, file, formerly, lost, changes }) => ({
      commit: commit.hash,
      author: commit.author,
      date: commit.date,
      subject: commit.subject,
      reason: commit.reason,
      file,
      formerly,
      lost,
      changes: changes.map((change) => toChangeJson(change, restricted)),
    })),
  }
}

function toChangeJson(change: Change, restricted: boolean) {
  const { type, kind, record, formerly, label, elsewhere } = change
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
    elsewhere,
  }
}

/** File by file, with the counts of all of it first. */
export function formatDifference(differing: readonly Shown[], restricted: boolean, session: Session): string {
  const all = differing.flatMap(({ changes }) => changes)
  if (differing.length === 0) return `${session.say({ zh: '没有改动。', en: 'Nothing differs.' })}\n`
  const count = (type: Change['type']) => all.filter((change) => change.type === type).length
  const summary = session.say({
    zh: `${differing.length} 份文书：新增 ${count('added')} 条，删去 ${count('removed')} 条，改编 ${count('renumbered')} 条，改动 ${count('changed')} 栏`,
    en: `${differing.length} papers: records added ${count('added')}, removed ${count('removed')}, renumbered ${count('renumbered')}; fields changed ${count('changed')}`,
  })
  const parts = differing.map((paper) => paperLines(paper, restricted, session).join('\n'))
  return `${[styleFor(session.colour).bold(summary), ...parts].join('\n')}\n`
}

/** The document of `diff --json`. */
export function toDifferenceJson(differing: readonly PaperDifference[], restricted: boolean) {
  return {
    version: 1,
    papers: differing.map(({ file, formerly, lost, changes }) => ({
      file,
      formerly,
      lost,
      changes: changes.map((change) => toChangeJson(change, restricted)),
    })),
  }
}
