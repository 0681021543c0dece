import { offBookAsset } from '../../analysis/asset-signs/off-book-asset.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsOffBookAsset: Check = {
  code: 'assets/off-book-asset',
  severity: 'info',
  scope: 'village',
  title: signTitle(offBookAsset),
  rationale: offBookAsset.rationale,
  run: (village, workspace) => signFindings(offBookAsset, village, workspace),
}
