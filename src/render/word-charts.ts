import { Document, Packer, Paragraph } from 'docx'
import type { ChartRun } from 'docx/charts'
import { type Parts, unzipParts } from '../packages/zip.ts'
import { settleParts } from './settle-parts.ts'

/** A base with the charts' parts, and a paragraph for each in its page, in their order. */
export async function withCharts(base: Parts, charts: readonly ChartRun[]): Promise<Map<string, Uint8Array>> {
  const document = new Document({
    sections: [{ children: charts.map((chart) => new Paragraph({ children: [chart] })) }],
  })
  const packed = unzipParts(await Packer.toBuffer(document))
  if (!packed) throw new Error('docx packs readable zip files')
  const made = settleParts(packed, {})
  const parts = new Map(base)
  for (const [name, bytes] of made) if (/^word\/(?:charts|embeddings)\//u.test(name)) parts.set(name, bytes)
  const types = declared(made, '[Content_Types].xml', /<(?:Override|Default)\b[^>]*\/>/gu)
  const known = text(base, '[Content_Types].xml')
  const isChart = (line: string) =>
    /PartName="\/word\/(?:charts|embeddings)\/|Extension="xlsx"/u.test(line) && !known.includes(line)
  insert(parts, '[Content_Types].xml', types.filter(isChart).join(''))
  const relations = declared(made, RELATIONS, /<Relationship\b[^>]*\/>/gu).filter((line) =>
    line.includes('charts/'),
  )
  insert(parts, RELATIONS, relations.map(named).join(''))
  const drawings = declared(made, PAGE, /<w:drawing>.*?<\/w:drawing>/gsu).map(named)
  const paragraphs = drawings.map((drawing) => `<w:p><w:r>${drawing}</w:r></w:p>`).join('')
  parts.set(PAGE, bytes(text(base, PAGE).replace('<w:body>', () => `<w:body>${paragraphs}`)))
  return parts
}

const PAGE = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'

/** Apart from the relations that the base has. */
function named(line: string): string {
  return line.replace(/((?: Id| r:id)=")rId(\d+)"/gu, '$1chart$2"')
}

function declared(parts: Parts, name: string, pattern: RegExp): string[] {
  return text(parts, name).match(pattern) ?? []
}

/** Before the end of the root element. */
function insert(parts: Map<string, Uint8Array>, name: string, lines: string): void {
  const xml = text(parts, name)
  const end = xml.lastIndexOf('</')
  parts.set(name, bytes(xml.slice(0, end) + lines + xml.slice(end)))
}

function text(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
}

function bytes(xml: string): Uint8Array {
  return new TextEncoder().encode(xml)
}
