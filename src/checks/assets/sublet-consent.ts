import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import { subletConsent } from '../../analysis/asset-signs/sublet-consent.ts'
import type { Check } from '../check.ts'

export const assetsSubletConsent: Check = {
  code: 'assets/sublet-consent',
  severity: 'info',
  scope: 'village',
  title: signTitle(subletConsent),
  rationale: subletConsent.rationale,
  run: (village, workspace) => signFindings(subletConsent, village, workspace),
}
