import { modesOf } from '../../papers/modes.ts'
import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageMode: Check = {
  code: 'village/mode',
  severity: 'error',
  scope: 'village',
  title: { zh: '村的巡察方式是本轮设定的一种', en: 'The mode of a village is one of the round' },
  rationale: {
    zh: '按巡察方式统计和排期时，写法不一的村会被漏掉。本工具的规则。',
    en: 'A village whose mode is spelt otherwise is missing from every count by mode. Our own rule.',
  },
  *run(village, workspace) {
    if (workspace.dropped.includes('round')) return
    const known = modesOf(workspace.round.data)
    for (const { data, source } of papersOf(village, villageKind)) {
      const given = data.mode
      if (typeof given !== 'string' || known.some((name) => nameKey(name) === nameKey(given))) continue
      const near = nearestName(given, known) ?? known.join('、')
      yield {
        ...source.at('mode'),
        message: {
          zh: `巡察方式“${given}”不在本轮设定的 ${known.join('、')} 之中`,
          en: `mode “${given}” is none of ${known.join(', ')}`,
        },
        hint: {
          zh: `可填 ${near}；要用新的，先在 inspect.yaml 的 modes 中列出。`,
          en: `Write ${near}, or list a new one under modes in inspect.yaml.`,
        },
      }
    }
  },
}
