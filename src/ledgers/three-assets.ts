import { contractsSheet, decisionsSheet, rentsSheet } from './assets-contracts.ts'
import { balancesSheet, fundsSheet, receivablesSheet } from './assets-money.ts'
import { landSheet, propertySheet, resourcesSheet } from './assets-property.ts'
import { signsOf, signsSheet } from './assets-signs.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet } from './ledger-sheet.ts'

export const threeAssets: Ledger = {
  name: 'three-assets',
  title: { zh: '三资台账', en: 'Ledger of the three assets' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => {
    const signs = signsOf(workspace)
    return [
      buildSheet(fundsSheet(villages, signs), workspace, edition),
      buildSheet(balancesSheet(villages), workspace, edition),
      buildSheet(receivablesSheet(villages, signs), workspace, edition),
      buildSheet(propertySheet(villages), workspace, edition),
      buildSheet(resourcesSheet(villages), workspace, edition),
      buildSheet(landSheet(villages), workspace, edition),
      buildSheet(contractsSheet(workspace, villages, signs), workspace, edition),
      buildSheet(decisionsSheet(villages), workspace, edition),
      buildSheet(rentsSheet(workspace, villages), workspace, edition),
      buildSheet(signsSheet(villages, signs), workspace, edition),
    ]
  },
}
