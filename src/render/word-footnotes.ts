import { textRun } from './word-run.ts'
import { paragraphXml, WORD_NAMESPACE } from './word-xml.ts'

const mark = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'

/** Collects a document's footnotes while its text is set. */
export class Footnotes {
  readonly #texts: string[] = []

  /** The run that refers to a new footnote. */
  refer(text: string): string {
    const number = this.#texts.push(text)
    return `<w:r>${mark}<w:footnoteReference w:id="${number}"/></w:r>`
  }

  /** word/footnotes.xml */
  part(font: string): string {
    const notes = this.#texts.map((text, index) => {
      const runs = `<w:r>${mark}<w:footnoteRef/></w:r>${textRun(` ${text}`, font)}`
      return `<w:footnote w:id="${index + 1}">${paragraphXml({ style: 'FootnoteText' }, runs)}</w:footnote>`
    })
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<w:footnotes xmlns:w="${WORD_NAMESPACE}">` +
      separator('separator', -1) +
      separator('continuationSeparator', 0) +
      `${notes.join('')}</w:footnotes>`
    )
  }
}

/** The rule above the notes, in a line of its own height: Word would stretch it to the grid. */
function separator(kind: 'separator' | 'continuationSeparator', id: number): string {
  const rule = paragraphXml({ style: 'FootnoteText', line: 240 }, `<w:r><w:${kind}/></w:r>`)
  return `<w:footnote w:type="${kind}" w:id="${id}">${rule}</w:footnote>`
}
