import { shownOf } from '../../forms/cell-words.ts'
import { type FieldChange, fieldChanges, type PaperDraft } from '../../imports/paper-draft.ts'
import { wordOfValue } from '../../imports/value-words.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'

/** What would change in a paper, record by record and field by field; ■ for what was said in confidence. */
export function changeLines(draft: PaperDraft, session: Session, restricted: boolean): string {
  const { path, kind } = draft
  const changes = fieldChanges(draft)
  const gone = draft.removed.map(({ name }) => `  - ${name}`)
  if (changes.length + gone.length === 0) return ''
  const records = new Map<string, FieldChange[]>()
  for (const change of changes) {
    const key = JSON.stringify(change.record)
    records.set(key, [...(records.get(key) ?? []), change])
  }
  const open = restricted || session.screen
  const said = [...records.values()].flatMap((own) => recordLines(own, kind.restricted, open, session))
  const lines = [...said, ...gone]
  return `${[path, ...lines].map((line) => printable(line.replaceAll('\n', '⏎'))).join('\n')}\n`
}

function recordLines(
  changes: readonly FieldChange[],
  restricted: boolean,
  open: boolean,
  session: Session,
): string[] {
  const [first] = changes
  if (!first) return []
  const colon = session.say({ zh: '：', en: ': ' })
  const shown = (change: FieldChange, word: string) =>
    !open && (restricted || change.column.protected) ? '■' : word === '' ? '—' : word
  const to = (change: FieldChange) =>
    shown(change, shownOf(change.column, wordOfValue({ column: change.column, value: change.to })))
  if (first.from !== undefined)
    return changes.map((change) => {
      const from = shownOf(change.column, String(change.from ?? ''))
      return `  ~ ${first.name} ${change.column.label}${colon}${shown(change, from)} → ${to(change)}`
    })
  const letters = lettersOf(changes)
  const others = changes
    .filter(
      ({ column }) => column.type !== 'letter' && column.path[0] !== 'id' && column.path[0] !== 'ballot',
    )
    .map((change) => `${change.column.label} ${to(change)}`)
  const answers = letters !== '' ? [`${session.say({ zh: '作答', en: 'answers' })} ${letters}`] : []
  const between = session.say({ zh: '；', en: '; ' })
  return [`  + ${first.name}${colon}${[...others, ...answers].join(between)}`]
}

/** In the order of the items; `_` for one that was left blank. */
function lettersOf(changes: readonly FieldChange[]): string {
  const letters: string[] = []
  for (const { column, to } of changes) {
    if (column.type !== 'letter') continue
    const place = Number(column.path[1])
    while (letters.length <= place) letters.push('_')
    letters[place] = String(to)
  }
  return letters.join('')
}
