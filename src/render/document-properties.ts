import { escapeXml } from './escape-xml.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface DocumentProperties {
  readonly title: string
  readonly author: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly version: string
}

/** docProps/core.xml: the day stands for the moment, nobody's login name is in it. */
export function coreProperties({ title, author, date }: DocumentProperties): string {
  const moment = `${escapeXml(date)}T00:00:00Z`
  return (
    `${head}<cp:coreProperties ` +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  )
}

/** docProps/app.xml: which program, in which version, made the file. */
export function appProperties({ version }: DocumentProperties): string {
  return (
    `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>village-inspect ${escapeXml(version)}</Application></Properties>`
  )
}
