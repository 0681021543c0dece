import { loadingRules } from '../checks/loading-rules.ts'
import type { Diagnostic, Finding, Rule } from '../source/diagnostic.ts'

const rules = new Map<string, Rule>(loadingRules.map((rule) => [rule.code, rule]))

/** A finding of loading, stamped with its rule's severity. */
export function diagnose(code: string, village: string | null, finding: Finding): Diagnostic {
  const rule = rules.get(code)
  if (!rule) throw new Error(`loading found “${code}”, which is not in its list of rules`)
  return { ...finding, code, severity: rule.severity, village }
}
