import { conventionOf } from '../../scoring/convention.ts'
import type { Check } from '../check.ts'

export const roundScale: Check = {
  code: 'round/scale',
  severity: 'error',
  scope: 'round',
  title: { zh: '等次分值由好到差递减', en: 'The scale falls from the best grade to the lowest' },
  rationale: {
    zh: '等次按先后当作由好到差，好率、差率都取首尾两等；分值不递减，说明先后或分值写错。分值由本轮自定；本工具的规则。',
    en: 'Grades are taken best first, and the good and poor rates are of the first and the last; a scale that does not fall has its order or a value wrong. The scale is the round’s own; our own rule.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    const { scale } = conventionOf(data)
    for (const [place, { grade, value }] of scale.entries()) {
      const better = scale[place - 1]
      if (!better || value.compare(better.value) < 0) continue
      yield {
        ...source.at('scoring', 'scale', grade),
        message: {
          zh: `“${grade}”的分值 ${value.toNumber(2)} 不低于前一等“${better.grade}”的 ${better.value.toNumber(2)}`,
          en: `“${grade}” scores ${value.toNumber(2)}, not less than ${better.value.toNumber(2)} of “${better.grade}” before it`,
        },
        hint: {
          zh: '按由好到差排列，分值依次减小。',
          en: 'List the best grade first, with values that fall.',
        },
      }
    }
  },
}
