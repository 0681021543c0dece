import { decisionQuorum } from '../../analysis/asset-signs/decision-quorum.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsDecisionQuorum: Check = {
  code: 'assets/decision-quorum',
  severity: 'info',
  scope: 'village',
  title: signTitle(decisionQuorum),
  rationale: decisionQuorum.rationale,
  run: (village, workspace) => signFindings(decisionQuorum, village, workspace),
}
