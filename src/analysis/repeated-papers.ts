import type { WorkingPaper } from '../papers/paper.ts'
import type { Place } from '../papers/workspace.ts'

/**
 * Each paper of a kind that its place has one of already; the two repositories each have their own. The one
 * with the usual file name is the one that counts.
 */
export function* repeatedPapers({ papers }: Place): Generator<{
  paper: WorkingPaper<unknown>
  first: WorkingPaper<unknown>
}> {
  const known = new Map<string, WorkingPaper<unknown>>()
  const usual = ({ kind, source }: WorkingPaper<unknown>) => `/${source.file}`.endsWith(`/${kind.file}`)
  for (const paper of [...papers.filter(usual), ...papers.filter((paper) => !usual(paper))]) {
    const repository = paper.source.file.startsWith('restricted/') ? 'restricted' : 'ordinary'
    const key = `${repository} ${paper.kind.name}`
    const first = known.get(key)
    if (first) yield { paper, first }
    else known.set(key, paper)
  }
}
