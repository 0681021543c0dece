import { fileState } from './file-state.ts'
import type { TracedEvidence } from './proof-trace.ts'
import type { Edition, Report } from './report.ts'
import type { StatedRecord } from './stated-records.ts'

export interface TracedDocument {
  /** without its ending: 城东村/问题清单 */
  readonly name: string
  readonly report: Report
  readonly edition: Edition
  readonly records: readonly StatedRecord[]
}

/** `schemas/output/trace.schema.json`; hashes in full, restricted papers by number alone. */
export function traceJson(documents: readonly TracedDocument[]) {
  return {
    version: 1,
    documents: documents.map(({ name, report, edition, records }) => ({
      document: name,
      report: report.name,
      edition,
      records: records.map(recordJson),
    })),
  }
}

function recordJson(record: StatedRecord) {
  const { village, id, feature, place, footnotes, sources, signatures } = record
  return {
    village: village.name,
    record: id,
    feature,
    place,
    footnotes,
    sources: sources.map(({ reference, label, state, place: at, evidence }) => {
      const where = at()
      return {
        reference,
        label,
        state,
        file: where?.file ?? null,
        line: where?.range?.start.line ?? null,
        evidence: evidence.map(evidenceJson),
      }
    }),
    signatures,
  }
}

function evidenceJson(one: TracedEvidence) {
  const { id, page, pages, file, sha256 } = one
  return { id, page, pages, file, sha256, state: fileState(one) }
}
