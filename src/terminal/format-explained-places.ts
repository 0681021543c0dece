import type { Explanation, PartTable } from '../explanations/explanation.ts'
import type { ChangedAt } from '../explanations/why-json.ts'
import type { Location } from '../source/location.ts'
import { labelled } from './format-explained-groups.ts'
import { printable } from './printable.ts'
import { heading, styleFor } from './style.ts'
import { formatTable, type TableColumn } from './table.ts'
import type { Session } from './terminal.ts'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

const WIDTH = 80
/** Longer cells are lists and stand under each other. */
const LONG = 40

/** What figures are made of, with the line and the commit of each part. */
export function formatPartTables({ tables }: Explanation, changedAt: ChangedAt, session: Session): string[] {
  return tables.map((table) => {
    const files = new Set(table.rows.flatMap(({ place }) => (place === null ? [] : [place.file])))
    const [file = ''] = files.size === 1 ? files : []
    const head = styleFor(session.colour).bold(`${session.say(table.title)}${file && `  ${printable(file)}`}`)
    const lists = table.rows.some(({ cells }) => cells.some((cell) => widthOf(String(cell ?? '')) > LONG))
    const text = lists ? listed(table, file, changedAt, session) : tabled(table, file, changedAt, session)
    return `${head}\n${text}`
  })
}

function tabled({ columns, rows }: PartTable, file: string, changedAt: ChangedAt, session: Session): string {
  const own = columns.map((column): TableColumn => ({ title: session.say(column), most: LONG }))
  const cells = rows.map((row) => row.cells.map((cell) => (cell === null ? '—' : String(cell))))
  if (rows.every(({ place }) => place === null)) return formatTable(own, cells)
  const behind: TableColumn[] = [
    { title: session.say({ zh: '出处', en: 'place' }) },
    { title: session.say({ zh: '提交', en: 'commit' }) },
  ]
  const placed = rows.map(({ place }, index) => [
    ...(cells[index] ?? []),
    place ? placeText(place, file) : '',
    place ? commitText(place, changedAt, session) : '',
  ])
  return formatTable([...own, ...behind], placed)
}

/** A row a paragraph: its first cells, then the long one. */
function listed({ rows }: PartTable, file: string, changedAt: ChangedAt, session: Session): string {
  return rows
    .map(({ cells, place }) => {
      const [first, second, ...rest] = cells.map((cell) => (cell === null ? '—' : String(cell)))
      const where = place ? `${placeText(place, file)} ${commitText(place, changedAt, session)}`.trim() : ''
      return labelled(`${first ?? ''} ${second ?? ''}`, `${rest.join('  ')}${where && ` (${where})`}`)
    })
    .join('\n')
}

function placeText({ file, range }: Location, only: string): string {
  return only === '' ? `${file}:${range?.start.line ?? 1}` : `:${range?.start.line ?? 1}`
}

export function formatInputs({ inputs }: Explanation, changedAt: ChangedAt, session: Session): string[] {
  if (inputs.length === 0) return []
  const lines = inputs.map(({ name, value, place }) =>
    formatPlaced(`${session.say(name)}${value === null ? '' : `  ${value}`}`, place, changedAt, session),
  )
  return [[heading('出处', 'Places', session), ...lines].join('\n')]
}

export function formatSettings({ settings }: Explanation, changedAt: ChangedAt, session: Session): string[] {
  if (settings.length === 0) return []
  const ours = session.say({ zh: '本工具默认', en: "this tool's default" })
  const lines = settings.map(({ name, value, place }) => {
    const text = `${session.say(name)}  ${session.say(value)}`
    if (place === null) return wrap(`${text}  ${ours}`, WIDTH, '  ')
    return formatPlaced(text, place, changedAt, session)
  })
  const law = session.say({ zh: '以上均不是法律法规规定。', en: 'None of it is law.' })
  return [[heading('口径', 'Convention', session), ...lines, `  ${law}`].join('\n')]
}

/** On one line where it fits; a place is never broken, so that it can be copied. */
function formatPlaced(text: string, place: Location, changedAt: ChangedAt, session: Session): string {
  const { start, end } = place.range ?? {}
  const lines = start && end && end.line > start.line ? `${start.line}-${end.line}` : String(start?.line ?? 1)
  const { commit, date } = changedAt(place) ?? {}
  const changed = commit ? `${commit} ${date ?? ''}`.trim() : commitText(place, changedAt, session)
  const where = `${printable(place.file)}:${lines}${changed === '' ? '' : `  ${changed}`}`
  const line = `  ${printable(text)}  ${where}`
  return widthOf(line) <= WIDTH ? line : `${wrap(text, WIDTH, '  ')}\n    ${where}`
}

function commitText(place: Location, changedAt: ChangedAt, session: Session): string {
  const changed = changedAt(place)
  if (changed === null) return ''
  return changed.commit ?? session.say({ zh: '未提交', en: 'not committed' })
}
