import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { badRowsWorkbook } from '../../imports/bad-rows-workbook.ts'
import type { Gathered } from '../../imports/gathered.ts'
import { renderWorkbook } from '../../sheets/write-workbook.ts'
import { version } from '../../version.ts'
import type { ImportPlan } from './import-plan.ts'

/** The workbook of rows that were not taken, under a name that is free; none where no row was bad. */
export async function badWorkbook(
  root: string,
  { parts }: Gathered,
  { drafts, troubles, conflicts }: ImportPlan,
  date: string,
): Promise<{ path: string; bytes: Uint8Array }[]> {
  const apart = conflicts.map(({ place, label, file, paper }) => ({
    place,
    value: file,
    wanted: { zh: `底稿里的“${paper}”（${label}）`, en: `“${paper}”, as in the paper (${label})` },
  }))
  const view = badRowsWorkbook(parts, drafts, [...troubles, ...apart])
  if (view.sheets.length === 0) return []
  const folder = drafts.some(({ kind }) => kind.restricted) ? 'restricted/out' : 'out'
  const bytes = await renderWorkbook(view, { date, version })
  return [{ path: freeName(root, folder), bytes }]
}

function freeName(root: string, folder: string): string {
  const named = (n: number) => `${folder}/导入待改${n === 1 ? '' : `（${n}）`}.xlsx`
  let n = 1
  while (isThere(join(root, named(n)))) n += 1
  return named(n)
}
