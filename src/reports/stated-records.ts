import { issues } from '../papers/issues.ts'
import { leads } from '../papers/leads.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { type SignatureState, signatureStates } from '../signatures/signature-states.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import type { DocumentView } from '../views/document.ts'
import { type LinePlace, type NumberedLine, numberedLines } from '../views/numbered-lines.ts'
import { type TracedSource, traceSources } from './proof-trace.ts'

/** A problem or lead that a document states, where, and what it stands on. */
export interface StatedRecord {
  readonly village: Village
  readonly id: string
  readonly feature: string | null
  readonly place: LinePlace
  readonly footnotes: readonly number[]
  readonly sources: readonly TracedSource[]
  /** of problems; empty for leads, which nobody signs */
  readonly signatures: readonly SignatureState[]
}

/**
 * What a finished document states of the papers, in its order, each record where it stands first. Problems are known
 * by their words or number, leads by their number; `open` holds no restricted papers, `full` all that are here.
 */
export function statedRecords(
  view: DocumentView,
  villages: readonly Village[],
  open: Workspace,
  full: Workspace,
): StatedRecord[] {
  const lines = [...numberedLines(view)].map((line) => ({ ...line, plain: plain(line.text) }))
  const several = villages.length > 1
  return villages
    .flatMap((village) => recordsOf(village, several))
    .flatMap((record) => {
      const line = lines.find((one) => record.words.some((words) => one.plain.includes(words)))
      const found = line ?? lines.find((one) => isCited(record, one))
      return found ? [{ record, found, order: lines.indexOf(found) }] : []
    })
    .sort((a, b) => a.order - b.order)
    .map(({ record, found }) => statedRecord(record, found, open, full))
}

interface KnownRecord {
  readonly village: Village
  readonly id: string
  readonly issue: Issue | null
  readonly feature: string | null
  readonly sources: readonly string[]
  /** any of which tells that the record is stated */
  readonly words: readonly string[]
  /** as other lines and footnotes name it */
  readonly cited: string
}

function recordsOf(village: Village, several: boolean): KnownRecord[] {
  const name = several ? village.name : ''
  const found = papersOf(village, issues).flatMap(({ data }) => data.issues)
  const problems = found.map((issue): KnownRecord => {
    const { id, feature, text, sources } = issue
    const words = [plain(text ?? '')].filter((one) => one !== '')
    return { village, id, issue, feature, sources, words, cited: `${name}问题底稿${id}` }
  })
  const suspicions = papersOf(village, leads).flatMap(({ data }) => data.leads)
  const open = suspicions.map(({ id, checked_by = [] }): KnownRecord => {
    const cited = `${name}待查问题${id}`
    return { village, id, issue: null, feature: null, sources: checked_by, words: [cited], cited }
  })
  return [...problems, ...open]
}

function isCited({ cited }: KnownRecord, { plain: text, footnotes }: NumberedLine & { plain: string }) {
  return text.includes(cited) || footnotes.some((note) => plain(note.text).includes(cited))
}

function statedRecord(
  { village, id, issue, feature, sources }: KnownRecord,
  { appendix, number, table, row, footnotes }: NumberedLine,
  open: Workspace,
  full: Workspace,
): StatedRecord {
  const own = full.villages.find(({ folder }) => folder === village.folder)
  return {
    village,
    id,
    feature,
    place: { appendix, number, table, row },
    footnotes: footnotes.map((note) => note.number),
    sources: traceSources(sources, village, open),
    signatures: issue && own ? signatureStates(issue, own, full) : [],
  }
}

/** Words as they are compared: without blanks and the stop at the end, which the template sets. */
function plain(text: string): string {
  return text.replace(/\s/gu, '').replace(/[。；，、]+$/u, '')
}
