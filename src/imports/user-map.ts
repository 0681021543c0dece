import type { FormColumn, FormTable } from '../forms/form-table.ts'
import type { LetterWords } from '../forms/form-words.ts'
import { columnIndexOf } from './column-name.ts'
import { headerKey } from './header-key.ts'
import { labelsOf } from './match-columns.ts'

/** What a user says of a column: its title, and the field it is of; null where it is to be left out. */
export interface UserMapping {
  readonly title: string
  readonly field: string | null
}

/** `列名=字段`; null for what is no such thing. */
export function parseMapping(said: string): UserMapping | null {
  const at = Math.max(said.lastIndexOf('='), said.lastIndexOf('＝'))
  const [title, field] = [said.slice(0, at).trim(), said.slice(at + 1).trim()]
  if (at <= 0 || title === '' || field === '') return null
  return { title, field: /^(?:-|忽略|不要|ignore)$/iu.test(field) ? null : field }
}

/** The column of a sheet that a mapping means: by its title, else by its letter. */
export function mappedPlace(headers: readonly { at: number; text: string }[], title: string): number | null {
  const key = headerKey(title)
  const found =
    headers.find(({ text }) => text === title) ?? headers.find(({ text }) => headerKey(text) === key)
  const lettered = columnIndexOf(title)
  return found?.at ?? (headers.some(({ at }) => at === lettered) ? lettered : null)
}

/** The field that a mapping means: by its label or its path in the paper. */
export function mappedField(table: FormTable, letters: LetterWords | null, field: string): FormColumn | null {
  const key = headerKey(field)
  const known = table.columns.find((column) => column.path.join('.') === field || column.label === field)
  return (
    known ??
    table.columns.find((column) => labelsOf(column, letters).some((label) => headerKey(label) === key)) ??
    null
  )
}
