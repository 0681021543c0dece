import type { Diagnostic, Finding } from '../source/diagnostic.ts'
import type { Check } from './check.ts'

/** What a check found, with the check's own code and severity. */
export function stamp(
  { code, severity }: Check,
  { file, range, path, message, hint }: Finding,
  village: string | null,
): Diagnostic {
  return { code, severity, village, file, range, path, message, hint }
}
