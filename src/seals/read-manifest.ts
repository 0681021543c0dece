import { MANIFEST_FORMAT, type Manifest } from './manifest.ts'
import { RESTRICTED_FORMAT, type RestrictedManifest } from './restricted-manifest.ts'

/** A manifest as it was kept; null where the text is none. Its content is believed only as far as the root proves it. */
export function readManifest(text: string): Manifest | null {
  const value = parsed(text)
  const whole = value?.format === MANIFEST_FORMAT && isSealed(value) && 'round' in value
  return whole ? (value as unknown as Manifest) : null
}

export function readRestrictedManifest(text: string): RestrictedManifest | null {
  const value = parsed(text)
  const whole = value?.format === RESTRICTED_FORMAT && isSealed(value) && typeof value.salt === 'string'
  return whole ? (value as unknown as RestrictedManifest) : null
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

const TEXTS = ['commit', 'tree', 'stage', 'date', 'by']

function isSealed(value: Record<string, unknown>): boolean {
  const files = value.files
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    typeof value.seal === 'number' &&
    typeof value.counts === 'object' &&
    Array.isArray(files) &&
    files.every((file) => typeof file?.path === 'string' && typeof file.sha256 === 'string')
  )
}
