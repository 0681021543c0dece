import { outsiderContract } from '../../analysis/asset-signs/outsider-contract.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsOutsiderContract: Check = {
  code: 'assets/outsider-contract',
  severity: 'info',
  scope: 'village',
  title: signTitle(outsiderContract),
  rationale: outsiderContract.rationale,
  run: (village, workspace) => signFindings(outsiderContract, village, workspace),
}
