import { incomeUnbooked } from '../../analysis/asset-signs/income-unbooked.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsIncomeUnbooked: Check = {
  code: 'assets/income-unbooked',
  severity: 'info',
  scope: 'village',
  title: signTitle(incomeUnbooked),
  rationale: incomeUnbooked.rationale,
  run: (village, workspace) => signFindings(incomeUnbooked, village, workspace),
}
