import { entriesOf } from '../../analysis/entries.ts'
import { nameKey } from '../../papers/name-key.ts'
import { persons } from '../../papers/persons.ts'
import type { Check } from '../check.ts'

export const personsAliasTwice: Check = {
  code: 'persons/alias-twice',
  severity: 'error',
  scope: 'village',
  title: { zh: '一个代称只指一个人', en: 'An alias stands for one person' },
  rationale: {
    zh: '两个人用同一个代称，谈话、走访记录就分不清是谁说的。本工具的规则。',
    en: 'With one alias for two, nobody can tell who said what. Our own rule.',
  },
  *run(village) {
    const seen = new Map<string, number>()
    for (const {
      entry: { alias },
      index,
      at,
    } of entriesOf(village, persons, 'persons')) {
      const key = nameKey(alias)
      const before = seen.get(key)
      if (before === undefined) {
        seen.set(key, index + 1)
        continue
      }
      yield {
        ...at('alias'),
        message: {
          zh: `第 ${index + 1} 人的“代称”与第 ${before} 人相同`,
          en: `person ${index + 1} goes by the alias of person ${before}`,
        },
        hint: {
          zh: '另取一个代称；是同一个人的，合并成一条。',
          en: 'Choose another alias; if they are one person, merge the entries.',
        },
      }
    }
  },
}
