import { keysAt } from '../../papers/fields.ts'
import { issues as issuesKind } from '../../papers/issues.ts'
import { paperOf } from '../../papers/workspace.ts'
import { setValue } from '../../source/edit-paper.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { NewSignature } from './sign-plan.ts'

/** The paper with signatures in it, and without those that no longer hold. */
export function signedText(
  { village, snapshot }: VillageRound,
  path: string,
  signatures: readonly NewSignature[],
): string {
  const list = paperOf(village, issuesKind)?.data.issues ?? []
  const bytes = snapshot.papers.find((paper) => paper.path === path)?.bytes
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const order = (at: readonly (string | number)[]) => keysAt(issuesKind.schema, at)
  return signatures.reduce((now, { issue, step, signature, stale }) => {
    const kept = Object.entries(issue.sign ?? {}).filter(([key]) => !stale.some((one) => one === key))
    return setValue(
      now,
      ['issues', list.indexOf(issue), 'sign'],
      { ...Object.fromEntries(kept), [step]: signature },
      order,
    )
  }, text)
}
