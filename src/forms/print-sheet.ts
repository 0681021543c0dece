import type { Text } from '../language.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { DocumentView } from '../views/document.ts'

/** What a printed sheet is made for: a village, or for the rating ballot several of a town. */
export interface PrintSubject {
  readonly workspace: Workspace
  /** one, except on a town's ballot */
  readonly villages: readonly Village[]
  /** name of the town where the sheet is for all its villages */
  readonly town: string | null
}

/** A sheet for pen and paper. It holds nothing that was said in confidence: it is filled in after it is printed. */
export interface PrintSheet {
  readonly name: string
  readonly title: Text
  /** whether `--town` makes one for all villages of a town */
  readonly ofTown: boolean
  /** without the round's questionnaire there is nothing to print */
  readonly asksItems?: boolean
  view(subject: PrintSubject): DocumentView
}

/** Name of the village that a sheet is for. */
export function villageName({ villages }: PrintSubject): string {
  return villages[0]?.name ?? ''
}
