import type { SettingName } from './explanation.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** What a mean of scores depends on. */
export function meanSettings({ convention }: VillageInQuestion): SettingName[] {
  const always: SettingName[] = ['scale', 'abstentions', 'weights']
  return convention.weights === null ? always : [...always, 'missingGroup']
}
