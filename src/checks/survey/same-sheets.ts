import { listedNumbers, sameSheets } from '../../analysis/ballots/ballot-desk.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveySameSheets: Check = {
  code: 'survey/same-sheets',
  severity: 'warning',
  scope: 'village',
  title: { zh: '没有两份答案完全相同的问卷', en: 'No two sheets agree in every answer' },
  rationale: {
    zh: '答案一字不差的问卷，可能是同一份录了两遍，也可能有人代填。只作提醒，不据此认定无效。本工具的规则。',
    en: 'Sheets that agree to the letter may be one entered twice, or filled in by one hand. A reminder, never a verdict. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, survey)) {
      for (const ballots of sameSheets(data.responses ?? [])) {
        yield {
          ...source.key('responses'),
          message: {
            zh: `答案完全相同的问卷：票号 ${listedNumbers(ballots).zh}`,
            en: `sheets that agree in every answer: ${listedNumbers(ballots).en}`,
          },
          hint: {
            zh: '对照原件：录了两遍的删去一条；确是两份的照常计入。',
            en: 'Compare the sheets: delete one entered twice; if they are two, both count.',
          },
        }
      }
    }
  },
}
