import { entriesOf } from '../../analysis/entries.ts'
import { nameKey } from '../../papers/name-key.ts'
import { persons } from '../../papers/persons.ts'
import type { Check } from '../check.ts'

export const personsAliasIsName: Check = {
  code: 'persons/alias-is-name',
  severity: 'error',
  scope: 'village',
  title: { zh: '代称不含真实姓名', en: 'An alias does not contain the name' },
  rationale: {
    zh: '代称会写进走访记录等普通底稿，代称里有真实姓名，等于没有代称。本工具的规则。',
    en: 'Aliases stand in ordinary papers; one that contains the name hides nobody. Our own rule.',
  },
  *run(village) {
    for (const {
      entry: { alias, name },
      index,
      at,
    } of entriesOf(village, persons, 'persons')) {
      if (nameKey(name).length < 2 || !nameKey(alias).includes(nameKey(name))) continue
      yield {
        ...at('alias'),
        message: {
          zh: `第 ${index + 1} 人的“代称”里有本人的姓名`,
          en: `the alias of person ${index + 1} contains the name`,
        },
        hint: {
          zh: '改成 农户甲、党员乙 这样的代称，各表中一并改过来。',
          en: 'Use an alias such as 农户甲, in every paper.',
        },
      }
    }
  },
}
