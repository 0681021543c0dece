import { receivableUnclaimed } from '../../analysis/asset-signs/receivable-unclaimed.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsReceivableUnclaimed: Check = {
  code: 'assets/receivable-unclaimed',
  severity: 'info',
  scope: 'village',
  title: signTitle(receivableUnclaimed),
  rationale: receivableUnclaimed.rationale,
  run: (village, workspace) => signFindings(receivableUnclaimed, village, workspace),
}
