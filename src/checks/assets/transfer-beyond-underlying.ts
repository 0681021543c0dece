import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import { transferBeyondUnderlying } from '../../analysis/asset-signs/transfer-beyond-underlying.ts'
import type { Check } from '../check.ts'

export const assetsTransferBeyondUnderlying: Check = {
  code: 'assets/transfer-beyond-underlying',
  severity: 'info',
  scope: 'village',
  title: signTitle(transferBeyondUnderlying),
  rationale: transferBeyondUnderlying.rationale,
  run: (village, workspace) => signFindings(transferBeyondUnderlying, village, workspace),
}
