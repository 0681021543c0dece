import { toPaperVersion } from '../history/paper-version.ts'
import { keysAt } from '../papers/fields.ts'
import { rewritePaper } from '../source/rewrite-paper.ts'
import { withComments } from './kept-comments.ts'
import { mergeValues } from './merge-values.ts'
import type { Dispute, Merging } from './merging.ts'
import { sameSaid } from './same-said.ts'

/** Three texts of one paper; null where there is none. */
export interface Texts {
  readonly base: string | null
  readonly ours: string
  readonly theirs: string
}

export interface MergedPaper {
  readonly text: string
  readonly disputes: readonly Dispute[]
}

/** Both changes of a paper in one, comments of both kept; null where a text cannot be read, or they are of two kinds. */
export function mergePaper(file: string, texts: Texts, keep: Merging['keep'] = 'ours'): MergedPaper | null {
  const [base, ours, theirs] = [texts.base ?? '', texts.ours, texts.theirs].map((text) =>
    toPaperVersion(file, new TextEncoder().encode(text)),
  )
  if (!ours || !theirs || ours.kind !== theirs.kind || (texts.base !== null && !base)) return null
  const old = base?.data ?? {}
  const { value, disputes } = mergeValues({ base: old, ours: ours.data, theirs: theirs.data }, keep)
  const fromTheirs = sameSaid(ours.data, old)
  const [start, other] = fromTheirs ? [texts.theirs, texts.ours] : [texts.ours, texts.theirs]
  const order = (at: readonly (string | number)[]) => keysAt(ours.kind.schema, at)
  const text = rewritePaper(start, value, order)
  return { text: withComments(text, other, texts.base ?? ''), disputes }
}
