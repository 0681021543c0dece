/** Of the main parts of a Word document. */
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** What a paragraph has of its own beside its style; lengths in twips. */
export interface ParagraphSetting {
  readonly style: string
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  /** exact height of a line */
  readonly line?: number
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  /** out of the text, at the left edge of the type area: how wide, and how far below the head of the page */
  readonly frame?: { readonly width: number; readonly below: number }
}

/** A paragraph as WordprocessingML: `runs` is XML already. The schema fixes the order of the properties. */
export function paragraphXml(setting: ParagraphSetting, runs: string): string {
  const { style, align, line, keepNext, pageBreakBefore, frame } = setting
  const properties =
    `<w:pStyle w:val="${style}"/>` +
    (keepNext ? '<w:keepNext/>' : '') +
    (pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (frame === undefined ? '' : frameXml(frame)) +
    (line === undefined ? '' : `<w:spacing w:line="${line}" w:lineRule="exact"/>`) +
    indentXml(setting) +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

function frameXml({ width, below }: NonNullable<ParagraphSetting['frame']>): string {
  return (
    `<w:framePr w:w="${width}" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="margin" ` +
    `w:x="1" w:y="${below}"/>`
  )
}

function indentXml({ left, right, hanging }: ParagraphSetting): string {
  if (left === undefined && right === undefined && hanging === undefined) return ''
  const attributes = Object.entries({ left, right, hanging }).map(([side, length]) =>
    length === undefined ? '' : ` w:${side}="${length}"`,
  )
  return `<w:ind${attributes.join('')}/>`
}
