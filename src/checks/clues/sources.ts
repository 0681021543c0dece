import { entriesOf } from '../../analysis/entries.ts'
import { clues } from '../../papers/clues.ts'
import type { Check } from '../check.ts'

export const cluesSources: Check = {
  code: 'clues/sources',
  severity: 'warning',
  scope: 'village',
  title: { zh: '问题线索写明来源', en: 'A clue names its sources' },
  rationale: {
    zh: '没有来源的线索，接收单位无从核查，也说不清是查出来的还是听来的。工作惯例。',
    en: 'Whoever receives a clue without sources cannot follow it, nor tell what was found from what was heard. Usual practice.',
  },
  *run(village) {
    for (const {
      entry: { id, sources },
      at,
    } of entriesOf(village, clues, 'clues')) {
      if (sources.length > 0) continue
      yield {
        ...at('sources'),
        message: { zh: `${id} 的“线索来源”是空的`, en: `${id} names no sources` },
        hint: {
          zh: '填引出线索的材料编号，如 XF-002、YD-004。',
          en: 'Give the ids of the papers it came from, such as XF-002, YD-004.',
        },
      }
    }
  },
}
