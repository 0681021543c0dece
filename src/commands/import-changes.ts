import { shownOf } from '../forms/cell-words.ts'
import { wordOfValue } from '../imports/merge-rows.ts'
import type { FieldChange, PaperDraft } from '../imports/paper-draft.ts'
import { printable } from '../terminal/printable.ts'
import type { Session } from '../terminal/terminal.ts'

/** What would change in a paper, record by record and field by field; ■ for what was said in confidence. */
export function changeLines(draft: PaperDraft, session: Session, restricted: boolean): string {
  const { path, changes, kind } = draft
  if (changes.length === 0) return ''
  const records = new Map<string, FieldChange[]>()
  for (const change of changes) {
    const key = JSON.stringify(change.record)
    records.set(key, [...(records.get(key) ?? []), change])
  }
  const open = restricted || session.screen
  const lines = [...records.values()].flatMap((own) => recordLines(own, kind.restricted, open, session))
  return `${[path, ...lines].map(printable).join('\n')}\n`
}

function recordLines(
  changes: readonly FieldChange[],
  restricted: boolean,
  open: boolean,
  session: Session,
): string[] {
  const [first] = changes
  if (!first) return []
  const shown = (change: FieldChange, word: string) =>
    !open && (restricted || change.column.protected) ? '■' : word === '' ? '—' : word
  const to = (change: FieldChange) =>
    shown(change, shownOf(change.column, wordOfValue({ column: change.column, value: change.to })))
  if (first.from !== undefined)
    return changes.map((change) => {
      const from = shownOf(change.column, String(change.from ?? ''))
      return `  ~ ${first.name} ${change.column.label}：${shown(change, from)} → ${to(change)}`
    })
  const letters = changes
    .filter(({ column }) => column.type === 'letter')
    .map(({ to: value }) => String(value ?? '_'))
  const others = changes
    .filter(
      ({ column }) => column.type !== 'letter' && column.path[0] !== 'id' && column.path[0] !== 'ballot',
    )
    .map((change) => `${change.column.label} ${to(change)}`)
  const answers =
    letters.length > 0 ? [`${session.say({ zh: '作答', en: 'answers' })} ${letters.join('')}`] : []
  return [`  + ${first.name}：${[...others, ...answers].join('；')}`]
}
