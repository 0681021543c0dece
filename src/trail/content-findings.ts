import { hash } from 'node:crypto'
import type { SealedFile } from '../seals/manifest.ts'
import type { RecordCounts } from '../seals/record-counts.ts'
import type { SealedContent } from '../seals/sealed-content.ts'
import { sortedJson } from '../signatures/sorted-json.ts'
import type { KeptSeal } from './kept-seals.ts'
import type { Trail } from './trail.ts'
import { type Place, type TrailFinding, trailFinding } from './trail-finding.ts'

/** Whether the files and counts of a manifest are those of the commit it names, taken anew. */
export async function contentFindings(
  { prefix, contentOf, remembered }: Trail,
  { number, file, text }: KeptSeal,
  listed: SealedContent & { readonly commit: string },
): Promise<TrailFinding[]> {
  const key = `sealed ${listed.commit} ${hash('sha256', text ?? '', 'hex')}`
  if (remembered.get(key) === true) return []
  const there = await contentOf(listed.commit)
  const place = { file: `${prefix}${file}`, commit: listed.commit }
  if (there === null)
    return [
      trailFinding('error', 'verify/seal-content', place, {
        zh: `第${number}次封存的内容已经不全，不能重新核对`,
        en: `what seal ${number} stands for is no longer all there and cannot be compared`,
      }),
    ]
  const files = differingFiles(listed.files, there.files)
  const counts = differingCounts(listed.counts, there.counts)
  if (files.length === 0 && counts.length === 0) {
    remembered.set(key, true)
    return []
  }
  return [
    ...files.map((path) => differs(number, { ...place, file: `${prefix}${path}` })),
    ...counts.map((count) => miscounted(number, place, count)),
  ]
}

function differs(number: number, place: Place): TrailFinding {
  return trailFinding('error', 'verify/seal-content', place, {
    zh: `与第${number}次封存的清单不符`,
    en: `is not what the manifest of seal ${number} says`,
  })
}

interface Miscount {
  readonly what: string
  readonly listed: number
  readonly there: number
}

function miscounted(number: number, place: Place, { what, listed, there }: Miscount): TrailFinding {
  return trailFinding('error', 'verify/seal-counts', place, {
    zh: `第${number}次封存的清单写着 ${what} ${listed} 条，封存的底稿里是 ${there} 条`,
    en: `the manifest of seal ${number} says ${listed} of ${what}; the sealed papers hold ${there}`,
  })
}

function differingFiles(listed: readonly SealedFile[], there: readonly SealedFile[]): string[] {
  const now = new Map(there.map((file) => [file.path, sortedJson(file)]))
  const named = new Map(listed.map((file) => [file.path, sortedJson(file)]))
  return [...new Set([...named.keys(), ...now.keys()])].filter((path) => named.get(path) !== now.get(path))
}

function differingCounts(listed: RecordCounts, there: RecordCounts): Miscount[] {
  const [named, now] = [flat(listed), flat(there)]
  return [...new Set([...named.keys(), ...now.keys()])]
    .filter((what) => named.get(what) !== now.get(what))
    .map((what) => ({ what, listed: named.get(what) ?? 0, there: now.get(what) ?? 0 }))
}

function flat(counts: RecordCounts): Map<string, number> {
  return new Map(
    Object.entries(counts).flatMap(([place, lists]) =>
      Object.entries(lists).map(([list, count]): [string, number] => [`${place} ${list}`.trim(), count]),
    ),
  )
}
