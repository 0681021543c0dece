import type { Village, Workspace } from '../papers/workspace.ts'
import type { Check, Diagnostic } from './check.ts'

/** What is wrong with the papers of one village, as far as they and the papers of the round tell. */
export function checkVillage(village: Village, workspace: Workspace, checks: readonly Check[]): Diagnostic[] {
  const found = checks.flatMap((check) =>
    check.scope === 'village'
      ? [...check.run(village, workspace)].map((finding) => ({ check, finding }))
      : [],
  )
  return [
    ...village.problems,
    ...found.map(({ check: { code, severity }, finding: { file, range, path, message, hint } }) => ({
      code,
      severity,
      village: village.name,
      file,
      range,
      path,
      message,
      hint,
    })),
  ]
}
