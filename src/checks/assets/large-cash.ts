import { largeCash } from '../../analysis/asset-signs/large-cash.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsLargeCash: Check = {
  code: 'assets/large-cash',
  severity: 'info',
  scope: 'village',
  title: signTitle(largeCash),
  rationale: largeCash.rationale,
  run: (village, workspace) => signFindings(largeCash, village, workspace),
}
