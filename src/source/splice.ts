/** A stretch of a text and what stands there instead. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** All splices at once, at places of the text as it was; insertions at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.from - b.from || a.to - b.to)
  const kept: string[] = []
  let at = 0
  for (const { from, to, text: added } of ordered) {
    if (from < at) throw new Error('two changes of a paper overlap')
    kept.push(text.slice(at, from), added)
    at = to
  }
  return [...kept, text.slice(at)].join('')
}
