import type { PaperKind } from '../papers/paper.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { RecordRow } from './record-columns.ts'

/** The records of a restricted kind of paper in several villages. */
export function restrictedRows<T, R>(
  villages: readonly Village[],
  kind: PaperKind<T>,
  recordsIn: (data: T) => readonly R[],
): readonly RecordRow<R>[] {
  return villages.flatMap((village) =>
    papersOf(village, kind).flatMap(({ data }) => recordsIn(data).map((record) => ({ village, record }))),
  )
}
