import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { persons } from '../../papers/persons.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const referenceAlias: Check = {
  code: 'reference/alias',
  severity: 'warning',
  scope: 'village',
  title: { zh: '代称都在代称对照表中', en: 'Every alias is in the key of aliases' },
  rationale: {
    zh: '代称对不上人，事后无法回访；也可能是误把真名写进了底稿。因此提示中不重复所填的值。本工具的规则；没有代称对照表时不查。',
    en: 'An alias of nobody cannot be asked again, and may be a real name typed by mistake: so the value is not repeated. Our own rule; without persons.yaml nothing is judged.',
  },
  *run(village) {
    const keys = papersOf(village, persons)
    if (keys.length === 0) return
    yield* unknownNames(village.papers, {
      target: 'alias',
      known: keys.flatMap(({ data }) => data.persons.map(({ alias }) => alias)),
      list: { zh: '代称对照表（persons.yaml）', en: 'the key of aliases (persons.yaml)' },
      secret: true,
    })
  },
}
