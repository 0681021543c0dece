import { groupBy } from '../analysis/group-by.ts'
import type { Village } from '../papers/workspace.ts'
import type { Subject } from './report.ts'

/** A document for each town with villages of the round; villages that name no town have none. */
export function eachTown(villages: readonly Village[]): readonly Subject[] {
  return [...groupBy(villages, ({ town }) => town.trim())].flatMap(([about, its]) =>
    about === '' ? [] : [{ village: null, villages: its, about }],
  )
}

export function townName({ about }: Subject): string {
  if (about === undefined) throw new Error('this document is on a town')
  return about
}
