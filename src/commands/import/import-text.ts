import { droppedText } from '../../imports/dropped-columns.ts'
import type { Fault, Gathered } from '../../imports/gathered.ts'
import { importJson } from '../../imports/import-json.ts'
import type { CellPlace, Trouble } from '../../imports/import-row.ts'
import { leftoverTexts } from '../../imports/leftover-texts.ts'
import type { Conflict, PaperDraft } from '../../imports/paper-draft.ts'
import { cellName } from '../../imports/read-rows.ts'
import type { RecognisedTable } from '../../imports/recognised-table.ts'
import type { Text } from '../../language.ts'
import { printable } from '../../terminal/printable.ts'
import { several } from '../../terminal/several.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'
import { changeLines } from './import-changes.ts'
import { printNewFindings } from './import-findings.ts'
import type { OpenedRound } from './import-papers.ts'
import type { ImportPlan } from './import-plan.ts'

/** What is wrong stands on one line each, for other programs to find. */
const WIDTH = 80

export interface PrintedImport {
  readonly gathered: Gathered
  readonly plan: ImportPlan
  readonly written: readonly string[]
}

/** What was taken for what on stderr; what is wrong, what would change or what was written on stdout. */
export function printImport(
  session: Session,
  round: OpenedRound,
  done: PrintedImport,
  options: Options,
): void {
  const { gathered, plan, written } = done
  if (options.json === true) {
    const outcome = { gathered, drafts: plan.drafts, troubles: plan.troubles, differences: null, written }
    printJson(session, importJson(outcome, session.language))
    return
  }
  printNotes(session, gathered, plan.drafts)
  for (const fault of gathered.faults) session.out(`${faultText(fault, session)}\n`)
  for (const trouble of plan.troubles) session.out(`${troubleText(trouble, session)}\n`)
  for (const conflict of plan.conflicts) session.out(`${conflictText(conflict, session)}\n`)
  if (options.dryRun === true && !plan.refused)
    for (const draft of plan.drafts) session.out(changeLines(draft, session, options.restricted === true))
  for (const path of written) session.out(`${path}\n`)
  if (!plan.refused) printNewFindings(session, round, plan.written)
  if (!session.quiet) printEnd(session, done, options.dryRun === true)
}

function printEnd(session: Session, { gathered, plan }: PrintedImport, dry: boolean): void {
  session.err(`${session.say(summary(gathered, plan, dry))}\n`)
  if (dry || plan.bad) return
  for (const text of leftoverTexts(gathered)) session.err(`${wrap(session.say(text), WIDTH)}\n`)
}

function summary({ faults }: Gathered, plan: ImportPlan, dry: boolean): Text {
  const { drafts, written, bad, refused, troubles, conflicts } = plan
  const wrong = faults.length + troubles.length + conflicts.length
  if (refused)
    return {
      zh: `有 ${wrong} 处问题，没有写入。改好再导入；先收好的行用 --partial。`,
      en: `${several(wrong, 'problem')}; nothing was written. Fix and import again, or use --partial to\nimport the good rows now.`,
    }
  const sum = (of: (draft: PaperDraft) => number) => drafts.reduce((all, draft) => all + of(draft), 0)
  const [added, already] = [sum((draft) => draft.added), sum((draft) => draft.already)]
  const changed = sum((draft) => draft.changes.filter((one) => !('made' in one)).length)
  if (written.length === 0 && !bad)
    return already === 0
      ? { zh: '没有变化', en: 'nothing to change' }
      : {
          zh: `没有变化（已在底稿 ${already} 条）`,
          en: `nothing to change (${several(already, 'record')} already in the papers)`,
        }
  const removed = sum((draft) => draft.removed.length)
  const gone = removed > 0 ? { zh: `，删除 ${removed} 条`, en: `, ${removed} removed` } : { zh: '', en: '' }
  const left = bad
    ? { zh: `；有问题的 ${wrong} 处未收`, en: `; ${several(wrong, 'problem')} skipped` }
    : { zh: '', en: '' }
  return {
    zh: `${dry ? '将' : ''}新增 ${added} 条，修改 ${changed} 处${gone.zh}，已有 ${already} 条${left.zh}`,
    en: `${dry ? 'dry run: ' : ''}${added} added, ${changed} changed${gone.en}, ${already} already there${left.en}`,
  }
}

export function printNotes(
  session: Session,
  { tables, notes }: Gathered,
  drafts: readonly PaperDraft[],
): void {
  if (session.quiet) return
  for (const table of tables) session.err(`${takenText(table, session)}\n`)
  for (const { file, sheet, message } of notes)
    session.err(`${wrap(`${placed(file, sheet)}: ${session.say(message)}`, WIDTH)}\n`)
  for (const draft of drafts)
    for (const note of draft.notes) session.err(`${wrap(`${draft.path}: ${session.say(note)}`, WIDTH)}\n`)
}

const how = { map: '=', label: '=', synonym: '≈', close: '≈' } as const

const timesText = (tens: number): Text =>
  tens === 0 ? { zh: '', en: '' } : { zh: `（×${10 ** tens}）`, en: ` (×${10 ** tens})` }

/** Which column was taken for what; those taken as they are called need no words. */
function takenText(
  { source, kind, table, columns, dropped, unknown }: RecognisedTable,
  session: Session,
): string {
  const title = session.language === 'zh' ? `${kind.title.zh}·${table.title}` : `${kind.name} ${table.name}`
  const items = columns.filter((one) => one.column.type === 'letter' && one.how === 'label')
  const named = columns.filter((one) => !items.includes(one))
  const taken = named.map(({ header, column, how: sure, tens }) => {
    const label = column.label.replace(/（.*?）$/u, '')
    return header === column.label
      ? header
      : `${clipped(header)}${how[sure]}${label}${session.say(timesText(tens))}`
  })
  const lines = [
    [...itemsText(items, session), ...taken].join(session.say({ zh: '、', en: ', ' })),
    ...(dropped.length > 0 ? [session.say(droppedText(dropped.map(({ header }) => header)))] : []),
    ...(unknown.length > 0 ? [session.say(unknownText(unknown.map(clipped)))] : []),
  ]
  const head = printable(`${placed(source.file, source.sheet)}: ${title}`)
  return [head, ...lines.map((line) => wrap(line, WIDTH, '  '))].join('\n')
}

/** Questions found by their own words need no list. */
function itemsText(items: RecognisedTable['columns'], session: Session): string[] {
  const [first, last] = [items[0]?.column.label, items.at(-1)?.column.label]
  if (first === undefined) return []
  return [
    session.say({
      zh: `${first}—${last} 共 ${items.length} 列`,
      en: `${first}–${last} (${items.length} columns)`,
    }),
  ]
}

function unknownText(titles: readonly string[]): Text {
  return {
    zh: `没有用到的列：${titles.join('、')}（要用的，--map "列名=字段"）`,
    en: `unused columns: ${titles.join(', ')} (to use one: --map "title=field")`,
  }
}

const clipped = (title: string) => (title.length > 20 ? `${title.slice(0, 20)}…` : title)

function placed(file: string, sheet: string): string {
  return sheet === '' ? file : `${file}!${sheet}`
}

function cellPlaced(place: CellPlace): string {
  return `${placed(place.file, place.sheet)}!${cellName(place)}`
}

export function faultText({ file, sheet, message }: Fault, session: Session): string {
  return printable(`${placed(file, sheet)}: ${session.say(message)}`)
}

/** `表.xlsx!合同!F12: 现值“三千”，应为数字` */
export function troubleText({ place, value, wanted }: Trouble, session: Session): string {
  const where = cellPlaced(place)
  if (value === null) return printable(`${where}: ${session.say(wanted)}`)
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  const said = {
    zh: shown === '' ? '现为空' : `现值“${shown}”`,
    en: shown === '' ? 'empty cell' : `“${shown}”`,
  }
  return printable(
    `${where}: ${session.say({ zh: `${said.zh}，应为${wanted.zh}`, en: `${said.en} must be ${wanted.en}` })}`,
  )
}

function conflictText({ name, label, place, file, paper }: Conflict, session: Session): string {
  const said = {
    zh: `冲突：${name}“${label}”表中为“${file}”，底稿已是“${paper || '空'}”；以表为准加 --force`,
    en: `conflict: ${name} “${label}” is “${file}” in the table but “${paper || 'empty'}” in the paper; use --force to keep the table’s value`,
  }
  return printable(`${cellPlaced(place)}: ${session.say(said)}`)
}
