import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageClass: Check = {
  code: 'village/class',
  severity: 'error',
  scope: 'village',
  title: { zh: '村的分类是本轮设定的一种', en: 'The class of a village is one of the round' },
  rationale: {
    zh: '按分类统计和排期时，写法不一的村会被漏掉。本工具的规则。',
    en: 'A village whose class is spelt otherwise is missing from every count by class. Our own rule.',
  },
  *run(village, workspace) {
    if (workspace.dropped.includes('round')) return
    const known = workspace.round.data.classes ?? ['重点', '一般', '较好']
    for (const { data, source } of papersOf(village, villageKind)) {
      const given = data.class
      if (typeof given !== 'string' || known.some((name) => nameKey(name) === nameKey(given))) continue
      const near = nearestName(given, known) ?? known.join('、')
      yield {
        ...source.at('class'),
        message: {
          zh: `分类“${given}”不在本轮设定的 ${known.join('、')} 之中`,
          en: `class “${given}” is none of ${known.join(', ')}`,
        },
        hint: {
          zh: `可填 ${near}；要用新的，先在 inspect.yaml 的 classes 中列出。`,
          en: `Write ${near}, or list a new one under classes in inspect.yaml.`,
        },
      }
    }
  },
}
