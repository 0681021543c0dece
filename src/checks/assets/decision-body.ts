import { decisionBody } from '../../analysis/asset-signs/decision-body.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsDecisionBody: Check = {
  code: 'assets/decision-body',
  severity: 'info',
  scope: 'village',
  title: signTitle(decisionBody),
  rationale: decisionBody.rationale,
  run: (village, workspace) => signFindings(decisionBody, village, workspace),
}
