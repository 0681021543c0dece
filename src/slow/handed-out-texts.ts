import { asHandedOut } from '../analysis/as-handed-out.ts'
import { FileTraces, type PlacedText } from '../analysis/file-traces.ts'
import { draftDocuments } from '../commands/output/draft-documents.ts'
import { buildForm } from '../forms/build-form.ts'
import { tablesOf } from '../forms/columns-of.ts'
import { formKinds } from '../forms/form-kinds.ts'
import { wordsOf } from '../forms/form-words.ts'
import { printSheets } from '../forms/print-sheets.ts'
import { ledgers } from '../ledgers/index.ts'
import type { LoadedWorkspace } from '../load/workspace.ts'
import { withoutRestricted } from '../papers/without-restricted.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import { reports } from '../reports/index.ts'
import type { Edition } from '../reports/report.ts'
import type { FormBook } from '../views/form.ts'
import { viewTexts } from '../views/view-texts.ts'
import type { WorkbookView } from '../views/workbook.ts'

/** What would be written into one file, as texts: render-free, so that thousands can be searched. */
export interface HandedOut {
  /** 石桥村/问题清单 (served) */
  readonly name: string
  /** the one village that the file is of */
  readonly village: Village | null
  readonly texts: readonly PlacedText[]
}

/** Everything that anybody may get without being of the team: documents in each edition, ledgers, forms, sheets. */
export function* handedOut(workspace: LoadedWorkspace): Generator<HandedOut> {
  const traces = new FileTraces(workspace)
  const file = (name: string, texts: readonly string[]): HandedOut => ({
    name,
    village: traces.villageOf(name),
    texts: [name, ...texts].map((text, row) => ({ text, place: String(row), row })),
  })
  yield* documents(workspace, file)
  const open = asHandedOut(workspace)
  for (const ledger of ledgers.filter(({ fromRestricted }) => !fromRestricted))
    yield file(ledger.title.zh, cells({ title: ledger.title.zh, sheets: ledger.sheets(open, open.villages) }))
  yield* forms(workspace, file)
}

type Made = (name: string, texts: readonly string[]) => HandedOut

function* documents(workspace: LoadedWorkspace, file: Made): Generator<HandedOut> {
  for (const edition of ['internal', 'served', 'public'] as const satisfies readonly Edition[]) {
    const wanted = reports.filter((one) => !one.restricted && one.editions.includes(edition))
    const wish = { topic: null, aspect: null, approvedBy: '县委巡察办' }
    const plan = { villages: workspace.villages, wanted, edition, format: 'docx', wish, own: false } as const
    for (const { name, view } of draftDocuments(workspace, plan).documents)
      yield file(
        name,
        [...viewTexts(view)].map(({ text }) => text),
      )
  }
}

function* forms(workspace: LoadedWorkspace, file: Made): Generator<HandedOut> {
  const open = withoutRestricted(workspace)
  const made = { program: '0', paper: '', content: null, blob: null }
  for (const village of open.villages) {
    for (const kind of formKinds.filter(({ restricted }) => !restricted)) {
      const data = (papersOf(village, kind)[0]?.data ?? {}) as Readonly<Record<string, unknown>>
      const tables = tablesOf(kind, wordsOf(kind, village, open))
      const about = { kind, tables, data, made: { ...made, village: village.name } }
      const nextId = (prefix: string) => `${prefix}-001`
      const { book } = buildForm({ ...about, date: workspace.today, rows: 1, nextId })
      yield file(`${village.name}/填报表·${kind.title.zh}`, formCells(book))
    }
    for (const sheet of printSheets) {
      const view = sheet.view({ workspace: open, villages: [village], town: null })
      yield file(
        `${village.name}/${sheet.title.zh}`,
        [...viewTexts(view)].map(({ text }) => text),
      )
    }
  }
}

function cells({ title, sheets }: WorkbookView): string[] {
  return [
    title,
    ...sheets.flatMap((sheet) => [
      ...[sheet.name, sheet.title, ...sheet.notes, ...sheet.columns.map((column) => column.title)],
      ...[...sheet.rows].flatMap((row) => row.filter((cell) => typeof cell === 'string')),
    ]),
  ]
}

function formCells({ title, sheets, lists, layout }: FormBook): string[] {
  const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string')
  return [
    title,
    ...[...lists.values()].flat(),
    ...layout.flat(),
    ...sheets.flatMap((sheet) => [
      ...[sheet.name, sheet.title, ...sheet.notes],
      ...texts(sheet.kind === 'rows' ? sheet.rows.flat() : sheet.pairs.map(({ value }) => value)),
    ]),
  ]
}
