import { relative, resolve } from 'node:path'
import { listFolder } from '../../disk/list-folder.ts'
import { readWhole } from '../../disk/read.ts'
import { importableKinds } from '../../imports/candidates.ts'
import { type ColumnMemory, mappingsOf, parseMemory, remembered } from '../../imports/column-memory.ts'
import { gatherForm } from '../../imports/gather-form.ts'
import { gatherTables, type TableChoices } from '../../imports/gather-tables.ts'
import { type Gathered, type Note, nothing, together } from '../../imports/gathered.ts'
import { parseMapping, type UserMapping } from '../../imports/user-map.ts'
import type { PaperKind } from '../../papers/paper.ts'
import type { Village, Workspace } from '../../papers/workspace.ts'
import type { SheetTable } from '../../sheets/sheet-table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { type ImportFile, sheetsOf } from './import-files.ts'

export interface ImportChoices extends TableChoices {
  /** what the user said on the command line */
  readonly mappings: readonly UserMapping[]
}

/** What the user chose, before any file is read. */
export function importChoices(
  session: Session,
  workspace: Workspace,
  named: Village | null,
  options: Options,
): ImportChoices {
  const mappings = mappingsSaid(options)
  const memories = memoriesOf(workspace.root)
  return {
    ...{ workspace, mappings, village: named, restricted: options.restricted === true },
    kinds: kindsSaid(options),
    villages: villagesUnder(session, workspace, options),
    mappingsOf: (sheet) => {
      const memory = remembered(sheet, memories)
      return [...(memory ? mappingsOf(memory) : []), ...mappings]
    },
  }
}

function mappingsSaid({ map }: Options): UserMapping[] {
  const said = Array.isArray(map) ? map : typeof map === 'string' ? [map] : []
  return said.map((one) => {
    const mapping = parseMapping(one)
    if (mapping) return mapping
    throw new UsageError(
      { zh: `--map “${one}”写法不对`, en: `--map “${one}” is not in the form title=field` },
      {
        zh: '写成 --map "列名=字段"，如 --map "承租户=承包（承租）方"；不要的列写 "列名=忽略"。',
        en: 'Write --map "title=field", or "title=ignore" to skip a column.',
      },
    )
  })
}

function kindsSaid({ paper, restricted }: Options): readonly PaperKind<unknown>[] {
  if (typeof paper !== 'string') return importableKinds
  const said = paper.normalize('NFC')
  const found = importableKinds.find(({ name, title }) => name === said || title.zh === said)
  if (found && (restricted === true || !found.restricted)) return [found]
  const list = importableKinds.map(({ name, title }) => `${name}（${title.zh}）`).join('、')
  throw new UsageError(
    found
      ? {
          zh: `${found.title.zh}是受限底稿，要加 --restricted`,
          en: `${found.title.en} is a restricted paper; add --restricted`,
        }
      : { zh: `没有“${paper}”这种可导入的文书`, en: `“${paper}” is not a paper that can be imported` },
    { zh: `可用：${list}`, en: `Choose from: ${importableKinds.map(({ name }) => name).join(', ')}` },
  )
}

function villagesUnder(session: Session, workspace: Workspace, { into }: Options): readonly Village[] {
  if (typeof into !== 'string') return workspace.villages
  const folder = relative(workspace.root, resolve(session.cwd, into)).replaceAll('\\', '/')
  const found = workspace.villages.filter((one) => folder === '' || one.folder.startsWith(`${folder}/`))
  if (found.length > 0) return found
  throw new UsageError(
    { zh: `“${into}”下没有本轮的村`, en: `no village of this round lies under “${into}”` },
    { zh: '各村的文件夹一般在 villages 下。', en: 'Village folders are usually under villages/.' },
  )
}

function memoriesOf(root: string): ColumnMemory[] {
  const folder = resolve(root, 'templates/imports')
  return (listFolder(folder) ?? []).flatMap(({ name, isFolder }) => {
    const read = isFolder || !name.endsWith('.json') ? null : readWhole(resolve(folder, name))
    return (read && parseMemory(new TextDecoder().decode(read.bytes))) ?? []
  })
}

/** All files, each as far as it can be read. */
export function gather(files: readonly ImportFile[], choices: ImportChoices): Gathered {
  return together(files.map((file) => gatherFile(file, choices)))
}

function gatherFile(file: ImportFile, choices: ImportChoices): Gathered {
  try {
    const sheets = sheetsOf(file)
    const shown = sheets.map(({ sheet, rows, beyond }) => ({ name: sheet, rows, beyond }))
    const form = gatherForm(file.name, shown, choices)
    if (form) return form
    const open = sheets.filter(({ hidden }) => !hidden)
    const gathered = gatherTables(
      open.map(({ hidden: _, ...sheet }) => ({ file: file.name, ...sheet })),
      choices,
    )
    return together([gathered, { ...nothing, notes: hiddenNotes(file, sheets) }])
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const hint = error.hint ?? { zh: '', en: '' }
    const message = {
      zh: withoutName(file, `${error.text.zh}${hint.zh === '' ? '' : `。${hint.zh}`}`),
      en: withoutName(file, `${error.text.en}${hint.en === '' ? '' : `; ${uncapped(hint.en)}`}`),
    }
    return { ...nothing, faults: [{ file: file.name, sheet: '', message }] }
  }
}

/** Hints are sentences of their own elsewhere. */
function uncapped(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

/** The place says it already. */
function withoutName({ name }: ImportFile, text: string): string {
  return text.startsWith(`${name} `) ? text.slice(name.length + 1) : text
}

/** Nobody sees what is on them, so nobody may miss it. */
function hiddenNotes({ name }: ImportFile, sheets: readonly SheetTable[]): Note[] {
  return sheets
    .filter(({ hidden, rows }) => hidden && rows.length > 0)
    .map(({ sheet }) => ({
      ...{ file: name, sheet },
      message: {
        zh: '隐藏的工作表不收入；要收入的，先取消隐藏',
        en: 'hidden sheet, skipped; unhide it to import it',
      },
    }))
}
