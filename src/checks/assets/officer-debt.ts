import { officerDebt } from '../../analysis/asset-signs/officer-debt.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsOfficerDebt: Check = {
  code: 'assets/officer-debt',
  severity: 'info',
  scope: 'village',
  title: signTitle(officerDebt),
  rationale: officerDebt.rationale,
  run: (village, workspace) => signFindings(officerDebt, village, workspace),
}
