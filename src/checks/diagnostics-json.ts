import type { Language } from '../language.ts'
import type { Diagnostic, Severity } from '../source/diagnostic.ts'

export type Counts = Readonly<Record<Severity, number>>

export function countOf(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity] += 1
  return counts
}

/** The document of `check --format json`, published in schemas/output/check.schema.json. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], language: Language): unknown {
  return {
    version: 1,
    diagnostics: diagnostics.map(({ code, severity, file, range, path, village, message, hint }) => ({
      code,
      severity,
      file,
      range: range ?? null,
      path: path ?? [],
      village,
      message: message[language],
      hint: hint?.[language] ?? null,
    })),
    counts: countOf(diagnostics),
  }
}
