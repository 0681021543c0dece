import { formKinds } from '../../forms/form-kinds.ts'
import { printSheets } from '../../forms/print-sheets.ts'

/** Workbooks to be filled in on a machine, then sheets for pen and paper. */
export function listedForms() {
  return [
    ...formKinds.map(({ name, title, restricted }) => ({ name, title, print: false, restricted })),
    ...printSheets.map(({ name, title }) => ({ name, title, print: true, restricted: false })),
  ]
}
