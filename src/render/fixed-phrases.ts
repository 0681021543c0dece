import type { DocumentView } from '../views/document.ts'

/** The addressee ends in a full-width colon, however it was written. */
export function withColon(addressee: string): string {
  return `${addressee.replace(/[:：\s]+$/, '')}：`
}

/** 附件：1. …, the further ones under the first; a single one has no number (GB/T 9704 7.3.4). */
export function attachmentLines(names: readonly string[]): string[] {
  if (names.length === 1) return [`附件：${names[0]}`]
  return names.map((name, index) => `${index === 0 ? '附件：' : ''}${index + 1}. ${name}`)
}

/** 附件1 over an appendix; a single one is called 附件 and has no number. */
export function appendixLabel(view: DocumentView, index: number): string {
  return Math.max(view.appendices.length, view.attachments.length) > 1 ? `附件${index + 1}` : '附件'
}
