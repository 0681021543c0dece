import { leaseOverLong } from '../../analysis/asset-signs/lease-over-long.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsLeaseOverLong: Check = {
  code: 'assets/lease-over-long',
  severity: 'info',
  scope: 'village',
  title: signTitle(leaseOverLong),
  rationale: leaseOverLong.rationale,
  run: (village, workspace) => signFindings(leaseOverLong, village, workspace),
}
