import { rentInAdvance } from '../../analysis/asset-signs/rent-in-advance.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsRentInAdvance: Check = {
  code: 'assets/rent-in-advance',
  severity: 'info',
  scope: 'village',
  title: signTitle(rentInAdvance),
  rationale: rentInAdvance.rationale,
  run: (village, workspace) => signFindings(rentInAdvance, village, workspace),
}
