import { areTexts, isCount, isEach, isObject, objectIn, type Values } from '../source/json-shapes.ts'
import { areFiles } from './are-files.ts'
import { MANIFEST_FORMAT, type Manifest } from './manifest.ts'
import { RESTRICTED_FORMAT, type RestrictedManifest } from './restricted-manifest.ts'
import { stageNamed } from './stages.ts'

/**
 * A manifest as it was kept; null where the text is none. Every value is of its type; what it says is believed only as far
 * as the root proves it.
 */
export function readManifest(text: string): Manifest | null {
  const value = objectIn(text)
  const whole =
    value?.format === MANIFEST_FORMAT &&
    isSealed(value) &&
    isRound(value.round) &&
    isCount(value.commits) &&
    (value.previous === null || typeof value.previous === 'string') &&
    (value.restricted === null || isRestricted(value.restricted)) &&
    (value.despite === null || isDespite(value.despite))
  return whole ? (value as unknown as Manifest) : null
}

export function readRestrictedManifest(text: string): RestrictedManifest | null {
  const value = objectIn(text)
  const whole = value?.format === RESTRICTED_FORMAT && isSealed(value) && typeof value.salt === 'string'
  return whole ? (value as unknown as RestrictedManifest) : null
}

function isSealed(value: Values): boolean {
  return (
    areTexts(value, ['commit', 'tree', 'stage', 'date', 'by']) &&
    stageNamed(String(value.stage))?.name === value.stage &&
    isCount(value.seal) &&
    isEach(value.counts, isCounts) &&
    areFiles(value.files)
  )
}

function isCounts(value: unknown): boolean {
  return isEach(value, isCount)
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

function isRestricted(value: unknown): boolean {
  return (
    isObject(value) &&
    areTexts(value, ['commit', 'manifest', 'tree']) &&
    isCount(value.files) &&
    isCounts(value.records)
  )
}

function isDespite(value: unknown): boolean {
  return isObject(value) && isCount(value.errors) && typeof value.reason === 'string'
}
