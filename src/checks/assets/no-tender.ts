import { noTender } from '../../analysis/asset-signs/no-tender.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsNoTender: Check = {
  code: 'assets/no-tender',
  severity: 'info',
  scope: 'village',
  title: signTitle(noTender),
  rationale: noTender.rationale,
  run: (village, workspace) => signFindings(noTender, village, workspace),
}
