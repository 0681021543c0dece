import { relatedTenant } from '../../analysis/asset-signs/related-tenant.ts'
import { signFindings, signTitle } from '../../analysis/asset-signs/sign-findings.ts'
import type { Check } from '../check.ts'

export const assetsRelatedTenant: Check = {
  code: 'assets/related-tenant',
  severity: 'info',
  scope: 'village',
  title: signTitle(relatedTenant),
  rationale: relatedTenant.rationale,
  run: (village, workspace) => signFindings(relatedTenant, village, workspace),
}
