import type { Explanation, Figure, FlagReason, Topic } from '../explanations/explanation.ts'
import { exactText, printed, roundedValue, roundingText } from '../explanations/figures.ts'
import type { ChangedAt } from '../explanations/why-json.ts'
import type { Text } from '../language.ts'
import { formatBallots, formatGroups, labelled } from './format-explained-groups.ts'
import { formatInputs, formatPartTables, formatSettings } from './format-explained-places.ts'
import { styleFor } from './style.ts'
import { formatTable } from './table.ts'
import type { Session } from './terminal.ts'
import { wrap } from './wrap.ts'

const WIDTH = 80

/** How a number came about, 80 columns wide: figures, flags, groups, sheets, parts, places, convention. */
export function formatExplanation(
  village: string,
  explanation: Explanation,
  changedAt: ChangedAt,
  session: Session,
): string {
  const { bold } = styleFor(session.colour)
  const { what, title, figures, flags, notes } = explanation
  const sections = [
    bold(wrap(`${village}  ${what}  ${session.say(title)}`, WIDTH)),
    ...alike(figures).map((its) => formatFigures(its, session)),
    ...formatFlags(flags, session),
    ...formatGroups(explanation, session),
    ...formatBallots(explanation, session),
    ...formatPartTables(explanation, changedAt, session),
    ...formatInputs(explanation, changedAt, session),
    ...formatSettings(explanation, changedAt, session),
    ...(notes.length === 0 ? [] : [notes.map((note) => wrap(session.say(note), WIDTH)).join('\n')]),
  ]
  return `${sections.join('\n\n')}\n`
}

/** Figures that were only counted or copied, and in the same way, stand together. */
function alike(figures: readonly Figure[]): readonly Figure[][] {
  const runs: Figure[][] = []
  for (const figure of figures) {
    const last = runs.at(-1)
    const before = last?.[0]
    if (last && before && isPlain(before) && isPlain(figure) && before.words.zh === figure.words.zh) {
      last.push(figure)
    } else {
      runs.push([figure])
    }
  }
  return runs
}

function isPlain({ put, exact, unit }: Figure): boolean {
  return put === null && (exact === null || roundingText(unit, exact) === null)
}

function formatFigures(figures: readonly Figure[], session: Session): string {
  const { bold } = styleFor(session.colour)
  const [first] = figures
  if (!first) return ''
  const titles = figures.map((figure) => {
    const code = session.say(figure.name) === figure.key ? '' : ` .${figure.key}`
    return `${session.say(figure.name)}  ${valueText(figure, session)} ${code}`.trimEnd()
  })
  const title = figures.length === 1 ? bold(titles[0] ?? '') : titles.map((one) => bold(one)).join('\n')
  return [title, ...workingOf(first, session)].join('\n')
}

function workingOf({ exact, unit, words, put }: Figure, session: Session): string[] {
  const rounding = exact === null ? null : roundingText(unit, exact)
  const rows: (readonly [Text, string | null])[] = [
    [{ zh: '算法', en: 'formula' }, session.say(words)],
    [{ zh: '代入', en: 'numbers' }, put],
    [{ zh: '精确', en: 'exact' }, exact !== null && rounding !== null ? exactText(exact) : null],
    [
      { zh: '舍入', en: 'rounded' },
      rounding && `${rounding}${unit === 'percent' ? '%' : ''}${session.say(HALF_UP)}`,
    ],
  ]
  return rows.flatMap(([label, text]) => (text === null ? [] : [labelled(session.say(label), text)]))
}

const HALF_UP: Text = { zh: '（四舍五入，保留两位小数）', en: ' (half up, 2 decimals)' }

function valueText({ unit, exact }: Figure, session: Session): string {
  if (exact === null) return '—'
  switch (unit) {
    case 'count':
      return String(roundedValue({ unit, exact }))
    case 'percent':
      return `${printed(unit, exact).toFixed()}%`
    case 'yuan':
      return `${exact.toFixed()}${session.say({ zh: ' 元', en: ' yuan' })}`
    case 'mu':
      return `${exact.toFixed()}${session.say({ zh: ' 亩', en: ' mu' })}`
    default:
      return exact.toFixed()
  }
}

/** Each rule is said once, over what it was applied to. */
function formatFlags(flags: readonly FlagReason[], session: Session): string[] {
  if (flags.length === 0) return []
  const { bold } = styleFor(session.colour)
  const lines: string[] = []
  let said = ''
  for (const flag of flags) {
    const rule = wrap(`${session.say(flag.name)}${session.say(COLON)}${session.say(flag.words)}`, WIDTH, '  ')
    if (rule !== said) lines.push(rule)
    said = rule
    lines.push(wrap(`${flag.of}  ${flag.put ?? '—'}  ${session.say(markOf(flag))}`, WIDTH, '    '))
  }
  return [`${bold(session.say({ zh: '提示', en: 'Flags' }))}\n${lines.join('\n')}`]
}

const COLON: Text = { zh: '：', en: ': ' }

function markOf({ flag, raised }: FlagReason): Text {
  if (flag === 'identity') return raised ? { zh: '不符', en: 'differs' } : { zh: '相符', en: 'agrees' }
  return raised ? { zh: '提示', en: 'raised' } : { zh: '不提示', en: 'not raised' }
}

/** What can be asked of a village, a topic a line. */
export function formatTopics(village: string, topics: readonly Topic[], session: Session): string {
  const { bold } = styleFor(session.colour)
  const head = session.say({ zh: `${village}：可以问的数`, en: `${village}: what can be asked` })
  const rows = topics.map(({ what, title, figures }) => [
    what,
    session.say(title),
    figures.map(({ key }) => `.${key}`).join(' '),
  ])
  const columns = [
    { title: session.say({ zh: '写法', en: 'what' }), most: 20 },
    { title: session.say({ zh: '内容', en: 'of' }), most: 30 },
    { title: session.say({ zh: '其中的数', en: 'figures' }), most: 26 },
  ]
  const hint = session.say({
    zh: `→ 例：inspect why ${village} survey#Q20，或 inspect why ${village} 回收率；其中的数写作 survey#Q20.score`,
    en: `-> inspect why ${village} survey#Q20, or one figure of it: survey#Q20.score`,
  })
  return `${bold(head)}\n${formatTable(columns, rows)}\n\n${wrap(hint, WIDTH)}\n`
}
