import { publicNames } from '../analysis/public-names.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Check } from './check.ts'
import { withoutSpeakers } from './conceal-speakers.ts'
import { stamp } from './stamp.ts'

/** What is wrong with the papers of one village, as far as they and the papers of the round tell. */
export function checkVillage(village: Village, workspace: Workspace, checks: readonly Check[]): Diagnostic[] {
  const found = checks.flatMap((check) =>
    check.scope === 'village'
      ? [...check.run(village, workspace)].map((finding) => stamp(check, finding, village.name))
      : [],
  )
  const all = [...village.problems, ...found]
  if (all.length === 0) return all
  const known = publicNames(village, workspace)
  return all.map((one) => withoutSpeakers(one, workspace, known))
}
