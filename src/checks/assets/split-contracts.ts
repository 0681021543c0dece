import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import { splitContracts } from '../../analysis/asset-signs/split-contracts.ts'
import type { Check } from '../check.ts'

export const assetsSplitContracts: Check = {
  code: 'assets/split-contracts',
  severity: 'info',
  scope: 'village',
  title: signTitle(splitContracts),
  rationale: splitContracts.rationale,
  run: (village, workspace) => signFindings(splitContracts, village, workspace),
}
