import { createHash } from 'node:crypto'
import { type Parts, unzipParts } from './zip.ts'

const stampPart = 'docProps/custom.xml'
const stampType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
const stampRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'
const propertyName = 'InspectContent'

/**
 * The package with the hash of its contents written into its custom properties.
 * Call it last: any part outside docProps/ that is changed afterwards counts as changed by hand.
 */
export function stampContent(parts: Parts): Map<string, Uint8Array> {
  const stamped = new Map(parts)
  const override = `<Override PartName="/${stampPart}" ContentType="${stampType}"/>`
  const relation = `<Relationship Id="inspectContent" Type="${stampRelation}" Target="${stampPart}"/>`
  const olderOverride = /<Override\b[^>]*custom-properties\+xml[^>]*\/>/g
  const olderRelation = /<Relationship\b[^>]*custom-properties"[^>]*\/>/g
  edit(stamped, '[Content_Types].xml', 'Types', olderOverride, override)
  edit(stamped, '_rels/.rels', 'Relationships', olderRelation, relation)
  stamped.set(stampPart, new TextEncoder().encode(customProperties(hashOf(stamped))))
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
  const properties = new TextDecoder().decode(parts.get(stampPart) ?? new Uint8Array())
  const stated = new RegExp(`name="${propertyName}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})</vt:lpwstr>`)
  return {
    stated: stated.exec(properties)?.[1] ?? null,
    actual: hashOf(parts),
  }
}

/** docProps/ is left out: a date or an author's name there changes nothing that is printed. */
function hashOf(parts: Parts): string {
  const names = [...parts.keys()].filter((name) => !name.startsWith('docProps/')).sort()
  const lines = names.map((name) => `${sha256(parts.get(name) ?? new Uint8Array())}  ${name}\n`)
  return sha256(lines.join(''))
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

function customProperties(hash: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" ' +
    `name="${propertyName}"><vt:lpwstr>${hash}</vt:lpwstr></property></Properties>`
  )
}
