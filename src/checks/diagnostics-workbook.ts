import { publicNames, publicNamesOfRound } from '../analysis/public-names.ts'
import { concealSpeakers } from '../analysis/speaker-leaks.ts'
import { speakersOf } from '../analysis/speakers.ts'
import { fieldAt, labelAt } from '../papers/fields.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Path } from '../source/location.ts'
import type { Cell, WorkbookView } from '../views/workbook.ts'
import { concealedCodes } from './concealed-codes.ts'

const titles = ['村', '表', '编号', '栏目', '现值', '问题', '怎么改', '导入自', '程度', '文件', '行', '代码']
const severities = { error: '错误', warning: '提醒', info: '提示' }

/** The cell of the file that a value of a paper came from; null where that is not known. */
export type CellOf = (paper: WorkingPaper<unknown>, path: Path) => string | null

/** 校验问题清单: a row a problem, for those who mend papers in Excel rather than on a terminal. */
export function diagnosticsWorkbook(
  diagnostics: readonly Diagnostic[],
  workspace: Workspace,
  cellOf: CellOf,
): WorkbookView {
  const papers = new Map(
    [...workspace.villages, ...workspace.towns]
      .flatMap(({ papers }) => papers)
      .map((paper) => [paper.source.file, paper]),
  )
  return {
    title: '校验问题清单',
    sheets: [
      {
        name: '校验问题清单',
        title: '校验问题清单',
        notes: [`截至${workspace.today}，共${diagnostics.length}项`],
        columns: titles.map((title) => ({
          title,
          format: title === '行' ? ('integer' as const) : ('text' as const),
        })),
        rows: diagnostics.map((found) => row(found, papers.get(found.file), workspace, cellOf)),
      },
    ],
  }
}

function row(
  found: Diagnostic,
  paper: WorkingPaper<unknown> | undefined,
  workspace: Workspace,
  cellOf: CellOf,
): Cell[] {
  const path = found.path ?? []
  const label = paper && path.length > 0 ? labelAt(paper.kind.schema, path) : null
  return [
    found.village,
    paper?.kind.title.zh ?? found.file.slice(found.file.lastIndexOf('/') + 1),
    paper ? recordId(paper.data, path) : null,
    label,
    paper ? (concealedCodes.has(found.code) ? '■' : shown(valueAt(paper, path), found, workspace)) : null,
    found.message.zh,
    found.hint?.zh ?? null,
    paper && path.length > 0 ? shown(cellOf(paper, path), found, workspace) : null,
    severities[found.severity],
    found.file,
    found.range?.start.line ?? null,
    found.code,
  ]
}

/** A name where a name may not stand is shown here as little as in the message. */
function shown(value: Cell, { village }: Diagnostic, workspace: Workspace): Cell {
  if (typeof value !== 'string') return value
  const place = workspace.villages.find(({ name }) => name === village)
  const known = place ? publicNames(place, workspace) : publicNamesOfRound(workspace)
  return concealSpeakers(value, speakersOf(workspace), known)
}

function recordId(data: unknown, path: Path): string | null {
  const record = at(data, path.slice(0, 2))
  const id =
    record !== null && typeof record === 'object'
      ? ((record as Record<string, unknown>).id ?? (record as Record<string, unknown>).ballot)
      : null
  return id === null || id === undefined ? null : String(id)
}

/** ■ for what people said in confidence; a list or record is too long for a cell. */
function valueAt(paper: WorkingPaper<unknown>, path: Path): Cell {
  const value = at(paper.data, path)
  if (value === null || value === undefined || typeof value === 'object') return null
  const hidden =
    paper.kind.restricted ||
    paper.source.file.startsWith('restricted/') ||
    path.some((_, index) => fieldAt(paper.kind.schema, path.slice(0, index + 1))?.['x-protected'])
  return hidden ? '■' : (value as Cell)
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  )
}
