import type { Text } from '../language.ts'
import { readReference } from '../papers/read-reference.ts'
import type { IssuesPaper } from '../papers/types/issues.ts'

type Issue = IssuesPaper['issues'][number]

/** Sources that tell how a problem was learnt; a scan by itself does not. */
const TELLING = new Set(['TH', 'ZF', 'XF', 'YD', 'DC', 'HT', 'ZJ', 'YS', 'ZC', 'ZY'])
const TELLING_PAPERS = new Set(['survey', 'rating', 'test', 'assets'])

/** Of the four exactnesses those a problem lacks; its basis is looked at by itself. */
export function missingExactnesses(issue: Issue): Text[] {
  const missing: Text[] = []
  if (issue.sources.length > 0 && isBlank(issue.learnt) && !issue.sources.some(tellsHow)) {
    missing.push({ zh: '了解方式', en: 'how it was learnt' })
  }
  if ((issue.people ?? []).length === 0) missing.push({ zh: '责任人', en: 'who is responsible' })
  if ((issue.years ?? []).length === 0 && isBlank(issue.where)) {
    missing.push({ zh: '时间地点', en: 'when or where' })
  }
  return missing
}

function tellsHow(source: string): boolean {
  const read = readReference(source)
  if (!read) return false
  return read.prefix === null ? TELLING_PAPERS.has(read.name) : TELLING.has(read.prefix)
}

function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === ''
}
