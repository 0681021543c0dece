import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import { unwrittenContract } from '../../analysis/asset-signs/unwritten-contract.ts'
import type { Check } from '../check.ts'

export const assetsUnwrittenContract: Check = {
  code: 'assets/unwritten-contract',
  severity: 'info',
  scope: 'village',
  title: signTitle(unwrittenContract),
  rationale: unwrittenContract.rationale,
  run: (village, workspace) => signFindings(unwrittenContract, village, workspace),
}
