import { MANIFEST_FORMAT, type Manifest, type SealedFile, type SealedRestricted } from '../seals/manifest.ts'
import { stageNamed } from '../seals/stages.ts'
import { type ArchiveList, LIST_FORMAT } from './archive-list.ts'

/** The manifest of an archive; null where the text is none. Every value is of its type, so that nothing odd goes on. */
export function parseManifest(text: string): Manifest | null {
  const value = objectIn(text)
  if (value?.format !== MANIFEST_FORMAT || !isFiles(value.files) || !isRound(value.round)) return null
  const stage = stageNamed(String(value.stage))
  const whole =
    stage?.name === value.stage &&
    areTexts(value, ['date', 'by', 'commit', 'tree']) &&
    isCount(value.seal) &&
    isCount(value.commits) &&
    (value.previous === null || typeof value.previous === 'string') &&
    isCounts(value.counts, isNumbers) &&
    (value.restricted === null || isRestricted(value.restricted)) &&
    (value.despite === null || isDespite(value.despite))
  return whole ? (value as unknown as Manifest) : null
}

export function parseArchiveList(text: string): ArchiveList | null {
  const value = objectIn(text)
  const whole =
    value?.format === LIST_FORMAT &&
    isFiles(value.files) &&
    areTexts(value, ['round', 'date', 'root', 'head', 'version', 'tree']) &&
    Array.isArray(value.unsealed) &&
    value.unsealed.every((one) => isObject(one) && areTexts(one, ['commit', 'date', 'by', 'subject']))
  return whole ? (value as unknown as ArchiveList) : null
}

type Values = Record<string, unknown>

function objectIn(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function areTexts(value: Values, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string')
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isFiles(value: unknown): value is readonly SealedFile[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && areTexts(one, ['path', 'sha256']) && isCount(one.size))
  )
}

function isRound(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    (value.number === null || typeof value.number === 'string') &&
    Array.isArray(value.first) &&
    value.first.every((one) => typeof one === 'string')
  )
}

function isNumbers(value: unknown): boolean {
  return isCounts(value, isCount)
}

function isCounts(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isOne)
}

function isRestricted(value: unknown): value is SealedRestricted {
  return (
    isObject(value) &&
    areTexts(value, ['commit', 'manifest', 'tree']) &&
    isCount(value.files) &&
    isNumbers(value.records)
  )
}

function isDespite(value: unknown): boolean {
  return isObject(value) && isCount(value.errors) && typeof value.reason === 'string'
}
