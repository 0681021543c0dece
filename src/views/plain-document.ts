import type { DocumentView } from './document.ts'

/** A document without number, addressee and attachments: lists, certificates, sheets. */
export function plainDocument(
  said: Pick<DocumentView, 'title' | 'blocks'> & Partial<DocumentView>,
): DocumentView {
  return {
    marks: [],
    number: null,
    addressee: null,
    attachments: [],
    sender: null,
    date: null,
    appendices: [],
    orientation: 'portrait',
    ...said,
  }
}
