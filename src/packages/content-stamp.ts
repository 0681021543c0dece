import { createHash } from 'node:crypto'
import { type Parts, unzipParts } from './zip.ts'

const stampPart = 'docProps/custom.xml'
const stampType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
const stampRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'
const propertyName = 'InspectContent'

/** Custom properties of a document by name: what it says of where it came from. */
export type Properties = ReadonlyMap<string, string>

/**
 * The package with the hash of its contents written into its custom properties, and with others beside it.
 * Call it last: any part outside docProps/ that is changed afterwards counts as changed by hand.
 */
export function stampContent(parts: Parts, properties: Properties = new Map()): Map<string, Uint8Array> {
  const stamped = new Map(parts)
  const override = `<Override PartName="/${stampPart}" ContentType="${stampType}"/>`
  const relation = `<Relationship Id="inspectContent" Type="${stampRelation}" Target="${stampPart}"/>`
  const olderOverride = /<Override\b[^>]*custom-properties\+xml[^>]*\/>/g
  const olderRelation = /<Relationship\b[^>]*custom-properties"[^>]*\/>/g
  edit(stamped, '[Content_Types].xml', 'Types', olderOverride, override)
  edit(stamped, '_rels/.rels', 'Relationships', olderRelation, relation)
  stamped.set(
    stampPart,
    new TextEncoder().encode(customProperties([[propertyName, hashOf(stamped)], ...properties])),
  )
  return stamped
}

/**
 * What a document says of its contents (null when it says nothing) and what they are.
 * The two differ, or `stated` is null, when the file was saved by another program or is damaged.
 */
export function contentHashOf(bytes: Uint8Array): {
  stated: string | null
  actual: string
} {
  const parts = unzipParts(bytes)
  if (!parts) return { stated: null, actual: sha256(bytes) }
  return contentHashIn(parts)
}

/** The same of a package that is open already. */
export function contentHashIn(parts: Parts): { stated: string | null; actual: string } {
  const stated = statedProperties(parts).get(propertyName) ?? ''
  return { stated: /^[0-9a-f]{64}$/u.test(stated) ? stated : null, actual: hashOf(parts) }
}

/** The custom properties of a package, as any program writes them. */
export function statedProperties(parts: Parts): Properties {
  const xml = new TextDecoder().decode(parts.get(stampPart) ?? new Uint8Array())
  const found = xml.matchAll(/<(?:\w+:)?property\b[^>]*?\bname="([^"]*)"[^>]*>\s*<vt:lpwstr>([^<]*)</gu)
  return new Map([...found].map(([, name = '', text = '']) => [unescaped(name), unescaped(text)]))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '')
}

function escaped(text: string): string {
  const plain = text.replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ')
  return plain.replace(/[&<>"]/gu, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`)
}

/** docProps/ is left out: a date or an author's name there changes nothing that is printed. */
function hashOf(parts: Parts): string {
  const names = [...parts.keys()].filter((name) => !name.startsWith('docProps/')).sort()
  const lines = names.map((name) => `${hashOfPart(parts.get(name) ?? new Uint8Array())}  ${name}\n`)
  return sha256(lines.join(''))
}

/** Many documents of a round share parts. */
const known = new WeakMap<Uint8Array, string>()

function hashOfPart(part: Uint8Array): string {
  const hash = known.get(part) ?? sha256(part)
  known.set(part, hash)
  return hash
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function edit(parts: Map<string, Uint8Array>, name: string, root: string, old: RegExp, line: string): void {
  const bytes = parts.get(name)
  if (!bytes) throw new Error(`an Office package has a part ${name}`)
  const xml = new TextDecoder().decode(bytes).replace(old, '')
  const end = xml.lastIndexOf(`</${root}>`)
  parts.set(name, new TextEncoder().encode(xml.slice(0, end) + line + xml.slice(end)))
}

/** Property numbers begin at 2 (ISO 29500-1, 22.3.2.2). */
function customProperties(properties: readonly (readonly [name: string, text: string])[]): string {
  const each = properties.map(
    ([name, text], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" ` +
      `name="${escaped(name)}"><vt:lpwstr>${escaped(text)}</vt:lpwstr></property>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${each.join('')}</Properties>`
  )
}
