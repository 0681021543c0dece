import { personalAccount } from '../../analysis/asset-signs/personal-account.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsPersonalAccount: Check = {
  code: 'assets/personal-account',
  severity: 'info',
  scope: 'village',
  title: signTitle(personalAccount),
  rationale: personalAccount.rationale,
  run: (village, workspace) => signFindings(personalAccount, village, workspace),
}
