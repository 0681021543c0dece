import { contractTerm } from '../../analysis/asset-signs/contract-term.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsContractTerm: Check = {
  code: 'assets/contract-term',
  severity: 'info',
  scope: 'village',
  title: signTitle(contractTerm),
  rationale: contractTerm.rationale,
  run: (village, workspace) => signFindings(contractTerm, village, workspace),
}
