import { readReference } from '../papers/read-reference.ts'

const PAPERS: Readonly<Record<string, string>> = { survey: '问卷', rating: '测评表', test: '知识测试' }

/** 问卷Q16项, ZZ-003第2页: a reference as a reader of a ledger takes it; what is none as it is written. */
export function referenceText(written: string): string {
  const reference = readReference(written)
  if (reference === null) return written
  const { village, name, prefix, page, part, ballot } = reference
  const where = village === null ? '' : `${village}/`
  if (prefix !== null) return `${where}${name}${page === null ? '' : `第${page}页`}`
  const place = ballot === null ? (part === null ? '' : `${part}项`) : `第${ballot}份意见栏`
  return `${where}${PAPERS[name] ?? name}${place}`
}
