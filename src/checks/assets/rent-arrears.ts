import { rentArrears } from '../../analysis/asset-signs/rent-arrears.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsRentArrears: Check = {
  code: 'assets/rent-arrears',
  severity: 'info',
  scope: 'village',
  title: signTitle(rentArrears),
  rationale: rentArrears.rationale,
  run: (village, workspace) => signFindings(rentArrears, village, workspace),
}
