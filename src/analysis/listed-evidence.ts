import { evidence } from '../papers/evidence.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { EvidencePaper } from '../papers/types/evidence.ts'
import { type EvidenceFile, papersOf, type Village } from '../papers/workspace.ts'

/** An entry of a list of evidence and the file it names. */
export interface ListedEvidence {
  readonly paper: WorkingPaper<EvidencePaper>
  readonly index: number
  readonly entry: EvidencePaper['evidence'][number]
  /** relative to the round; null where the name leads out of the folder of the paper */
  readonly path: string | null
  /** undefined where there is no such file */
  readonly file: EvidenceFile | undefined
}

/** The entries of the village's lists of evidence, of the ordinary and of the restricted one. */
export function* listedEvidence(village: Village): Generator<ListedEvidence> {
  const files = new Map([...village.evidence].map(([path, file]) => [path.normalize('NFC'), file]))
  for (const paper of papersOf(village, evidence)) {
    const folder = paper.source.file.slice(0, paper.source.file.lastIndexOf('/') + 1)
    for (const [index, entry] of paper.data.evidence.entries()) {
      // evidence/incomplete says so
      if (entry.file === null) continue
      const within = pathWithin(entry.file)
      const path = within === null ? null : `${folder}${within}`.normalize('NFC')
      yield { paper, index, entry, path, file: path === null ? undefined : files.get(path) }
    }
  }
}

/** A relative path without steps upwards, as it is written on every system; null for any other. */
function pathWithin(written: string): string | null {
  if (/^[/~]|^[A-Za-z]:|\\|\0/u.test(written)) return null
  const steps = written.split('/').filter((step) => step !== '' && step !== '.')
  return steps.includes('..') || steps.length === 0 ? null : steps.join('/')
}
