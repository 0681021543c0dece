import { asHandedOut } from '../../analysis/as-handed-out.ts'
import { namesKnownIn } from '../../analysis/names-known-in.ts'
import { speakersOf } from '../../analysis/speakers.ts'
import type { Ledger } from '../../ledgers/ledger.ts'
import { type CellLeak, watchedSheets } from '../../ledgers/watched-sheets.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Properties } from '../../packages/content-stamp.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import { type SealNote, sealLine } from '../../seals/seal-message.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import type { SheetView } from '../../views/workbook.ts'
import { lastSeal } from '../round/last-seal.ts'
import { originOf, villageNumbers } from './origin.ts'
import type { Output } from './write-outputs.ts'

interface LedgerWish {
  readonly workspace: LoadedWorkspace
  readonly villages: LoadedWorkspace['villages']
  /** '' or that of the only village */
  readonly folder: string
  /** what a ledger that is made again said of itself */
  readonly past?: { readonly origin: Properties; readonly version: string; readonly seal: SealNote | null }
}

/** One gate for people who spoke: restricted papers are not there, and every cell is searched before it is kept. */
export async function ledgerOutput(
  ledger: Ledger,
  own: boolean,
  { workspace, villages, folder, past }: LedgerWish,
): Promise<Output> {
  const { renderWorkbook } = await import('../../sheets/write-workbook.ts')
  const open = own ? workspace : asHandedOut(workspace)
  const shown = sameVillages(open, villages)
  const known = namesKnownIn(villages, workspace)
  const whole = ledger.sheets(open, shown)
  const { sheets, leaks } = own
    ? { sheets: whole, leaks: [] }
    : watchedSheets(whole, speakersOf(workspace), known)
  const seal = past ? past.seal : lastSeal(workspace.root)
  const numbers = villageNumbers(workspace, villages)
  const made = { ledger: ledger.name, villages: numbers, own, seal: seal?.seal ?? null }
  const origin = past?.origin ?? originOf(workspace, made)
  const view = { title: ledger.title.zh, sheets: sheets.map((sheet) => withSeal(sheet, seal)) }
  const bytes = await renderWorkbook(view, { date: workspace.today, version, origin, ...past })
  if (leaks.length > 0) throw leakError(ledger, leaks)
  return { path: `${folder}${ledger.title.zh}.xlsx`, bytes, restricted: own }
}

/** Whoever holds a printed sheet can tell by it whether the papers are still those that were sealed. */
function withSeal(sheet: SheetView, seal: SealNote | null): SheetView {
  return seal ? { ...sheet, notes: [...sheet.notes, sealLine(seal)] } : sheet
}

function leakError({ title }: Ledger, leaks: readonly CellLeak[]): UsageError {
  const places = leaks.map(({ sheet, row, column }) => `${sheet}第${row}行“${column}”`)
  const english = leaks.map(({ sheet, row, column }) => `${sheet}, row ${row}, “${column}”`)
  return new UsageError(
    {
      zh: `${title.zh}会泄露谈话人、信访人，没有写出：${places.join('、')}`,
      en: `${title.en} would tell who spoke and was not written: ${english.join('; ')}`,
    },
    {
      zh: '运行 inspect check --only persons 找到原文并改为代称。',
      en: 'Run inspect check --only persons, and write aliases instead.',
    },
  )
}
