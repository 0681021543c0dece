import { join, resolve } from 'node:path'
import { listFolder } from '../../disk/list-folder.ts'
import { readSmall } from '../../disk/read-small.ts'
import { readSheets } from '../../sheets/read-table.ts'
import type { SheetTable } from '../../sheets/sheet-table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

/** A file that was handed in. */
export interface ImportFile {
  /** as the user named it */
  readonly name: string
  readonly path: string
}

const tables = /\.(?:xlsx|xlsm|xls|csv|tsv|txt)$/iu
const most = 16 * 1024 * 1024

/** The files named, and those in the folders named; what Excel leaves beside an open file is not one of them. */
export function importFiles(session: Session, named: readonly string[]): ImportFile[] {
  if (named.includes('')) throw noName()
  const files = named.flatMap((name) => filesIn(name, resolve(session.cwd, name), true))
  if (files.length > 0) return files
  throw new UsageError(
    { zh: '没有可导入的文件', en: 'no file to import' },
    { zh: '可导入 xlsx、xlsm、csv、tsv。', en: 'xlsx, xlsm, csv and tsv files can be imported.' },
  )
}

/** An empty name, such as a variable that was not set, would mean the whole folder. */
function noName(): UsageError {
  return new UsageError(
    { zh: '有一个文件名是空的', en: 'a file name is empty' },
    { zh: '写明文件名；整个文件夹写“.”。', en: 'Give a file name, or “.” for the whole folder.' },
  )
}

function filesIn(name: string, path: string, wanted: boolean): ImportFile[] {
  const entries = listFolder(path)
  if (entries === null) return wanted || tables.test(name) ? [{ name, path }] : []
  return entries
    .filter((entry) => !/^[.~]/u.test(entry.name) && (entry.isFolder || tables.test(entry.name)))
    .flatMap((entry) =>
      filesIn(`${name.replace(/[\\/]$/u, '')}/${entry.name}`, join(path, entry.name), false),
    )
}

/** The sheets of a file; UsageError where it cannot be read. */
export function sheetsOf({ name, path }: ImportFile): SheetTable[] {
  const read = readSmall(path, most)
  if (read === 'size') throw new UsageError({ zh: `${name} 超过 16 MB`, en: `${name} is larger than 16 MB` })
  if (read !== null) return readSheets(read.bytes, name)
  throw new UsageError(
    { zh: `${name} 打不开`, en: `${name} cannot be opened` },
    {
      zh: '检查文件名，关闭正在打开它的程序。',
      en: 'Check the name, and close any program that has it open.',
    },
  )
}
