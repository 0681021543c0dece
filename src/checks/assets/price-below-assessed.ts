import { priceBelowAssessed } from '../../analysis/asset-signs/price-below-assessed.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsPriceBelowAssessed: Check = {
  code: 'assets/price-below-assessed',
  severity: 'info',
  scope: 'village',
  title: signTitle(priceBelowAssessed),
  rationale: priceBelowAssessed.rationale,
  run: (village, workspace) => signFindings(priceBelowAssessed, village, workspace),
}
