import { nameKey } from '../../papers/name-key.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const roundUniqueVillage: Check = {
  code: 'round/unique-village',
  severity: 'error',
  scope: 'round',
  title: { zh: '同一个镇没有两个同名的村', en: 'No two villages of one town bear one name' },
  rationale: {
    zh: '报告和台账按镇、村两级列名，同镇同名就分不清是哪个村；多半是同一个村建了两次。本工具的规则；比较时不计空格和间隔号的写法。',
    en: 'Reports and ledgers name a village by town and name; two alike cannot be told apart and are most often one village made twice. Our own rule; spaces and the form of middle dots do not count.',
  },
  *run(workspace) {
    const first = new Map<string, string>()
    for (const village of workspace.villages) {
      const profile = paperOf(village, villageKind)
      if (!profile) continue
      const { name, town } = profile.data
      const key = `${nameKey(town ?? '')}\n${nameKey(name)}`
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, village.folder)
        continue
      }
      yield {
        ...profile.source.at('name'),
        message: {
          zh: `${town ?? ''}已有一个${name}：${other}`,
          en: `${town ?? 'the same town'} has a ${name} already: ${other}`,
        },
        hint: {
          zh: '重复建立的并到一处；确是两个村的，在村名后加注区分，如 城东村（新）。',
          en: 'Merge what was made twice; where there are two, tell them apart in their names.',
        },
      }
    }
  },
}
