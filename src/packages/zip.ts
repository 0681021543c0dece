import { unzipSync } from 'fflate'
import { writeZip } from './write-zip.ts'

/** The parts of an Office package by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Office reads the list of types first; the rest stands in code point order. */
const first = ['[Content_Types].xml', '_rels/.rels']

/**
 * The same parts always make the same bytes: fixed order, fixed time.
 * fflate deflates in JavaScript, so that no machine's zlib has a say in them.
 */
export function zipParts(parts: Parts): Uint8Array {
  const rest = [...parts.keys()].filter((name) => !first.includes(name)).sort()
  const names = [...first.filter((name) => parts.has(name)), ...rest]
  return writeZip(names.map((name) => [name, parts.get(name) ?? new Uint8Array()] as const))
}

/** What a package says of a part before it is unpacked; sizes in bytes. */
export interface PartEntry {
  readonly name: string
  /** packed */
  readonly size: number
  readonly originalSize: number
}

/** The parts of a package (those `wanted`, where given), or null when the bytes are no readable zip file. */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (entry: PartEntry) => boolean = () => true,
): Map<string, Uint8Array> | null {
  try {
    return new Map(
      Object.entries(unzipSync(bytes, { filter: wanted })).filter(([name]) => !name.endsWith('/')),
    )
  } catch {
    return null
  }
}
