import { paperReferences } from '../../analysis/references/paper-references.ts'
import { titlesOfTargets } from '../../analysis/references/target-titles.ts'
import { labelAt } from '../../papers/fields.ts'
import { recordName } from '../../papers/record-name.ts'
import type { Check } from '../check.ts'

export const referenceKind: Check = {
  code: 'reference/kind',
  severity: 'error',
  scope: 'village',
  title: { zh: '引用的材料种类与栏目相符', en: 'A reference names the kind of record its field is for' },
  rationale: {
    zh: '佐证栏只收证据编号，问题编号栏只收问题编号。填错种类，汇总和销号就会认错材料。本工具的规则。',
    en: 'A proof is evidence, an issue is a problem paper: another kind misleads every summary and closing. Our own rule.',
  },
  *run(village) {
    for (const { paper, reference, read } of paperReferences(village.papers)) {
      if (!read || reference.targets.includes('source')) continue
      if (read.prefix !== null && reference.targets.includes(read.prefix)) continue
      const record = recordName(paper, reference.path)
      const label = labelAt(paper.kind.schema, reference.path)
      const fit = titlesOfTargets(reference.targets)
      yield {
        ...paper.source.at(...reference.path),
        message: {
          zh: `${record.zh}${label}填了“${reference.value}”，这一栏应填${fit.zh}`,
          en: `${record.en}${label} says “${reference.value}” and should name ${fit.en}`,
        },
        hint: {
          zh: `改成以 ${reference.targets.join('、')} 开头的编号。`,
          en: `Write an id that begins with ${reference.targets.join(', ')}.`,
        },
      }
    }
  },
}
