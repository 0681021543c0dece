import { expiredUse } from '../../analysis/asset-signs/expired-use.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsExpiredUse: Check = {
  code: 'assets/expired-use',
  severity: 'info',
  scope: 'village',
  title: signTitle(expiredUse),
  rationale: expiredUse.rationale,
  run: (village, workspace) => signFindings(expiredUse, village, workspace),
}
