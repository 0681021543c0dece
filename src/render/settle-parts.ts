import { type Parts, unzipParts, zipParts } from '../packages/zip.ts'

/**
 * The parts as docx made them, less what it draws by lot or counts on from earlier documents: names of
 * relationships, numbers of drawings, times in the charts' workbooks.
 * `replaced` are the parts written here instead.
 */
export function settleParts(
  parts: Parts,
  replaced: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
  const settled = new Map(parts)
  for (const [name, xml] of Object.entries(replaced)) settled.set(name, new TextEncoder().encode(xml))
  for (const name of parts.keys()) {
    if (name.startsWith('word/_rels/') || name.startsWith('word/charts/_rels/'))
      renameRelations(settled, name)
    else if (name.endsWith('.xlsx')) settleWorkbook(settled, name)
  }
  numberDrawings(settled)
  return settled
}

/** rId1, rId2 … in the order they stand in, here and in the part that refers to them. */
function renameRelations(parts: Map<string, Uint8Array>, relations: string): void {
  const owner = relations.replace('_rels/', '').replace(/\.rels$/, '')
  const names = [...text(parts, relations).matchAll(/ Id="([^"]+)"/g)].map((match) => match[1])
  if (names.every((name, index) => name === `rId${index + 1}`)) return
  const fresh = new Map(names.map((name, index) => [name, `rId${index + 1}`]))
  const rename = (xml: string, attribute: RegExp) =>
    xml.replace(attribute, (whole, key: string, name: string) =>
      fresh.has(name) ? `${key}"${fresh.get(name)}"` : whole,
    )
  parts.set(relations, bytes(rename(text(parts, relations), /( Id=)"([^"]+)"/g)))
  // a quote within text is written &quot;, so that only attributes match
  parts.set(owner, bytes(rename(text(parts, owner), /( r:id=)"([^"]+)"/g)))
}

function numberDrawings(parts: Map<string, Uint8Array>): void {
  const xml = text(parts, 'word/document.xml')
  if (!xml.includes('<wp:docPr id="')) return
  let number = 0
  const numbered = xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++number}"`)
  parts.set('word/document.xml', bytes(numbered))
}

function settleWorkbook(parts: Map<string, Uint8Array>, name: string): void {
  const workbook = unzipParts(parts.get(name) ?? new Uint8Array())
  if (workbook) parts.set(name, zipParts(workbook))
}

function text(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
}

function bytes(xml: string): Uint8Array {
  return new TextEncoder().encode(xml)
}
