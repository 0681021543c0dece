import { listedNumbers, missingNumbers } from '../../analysis/ballots/ballot-desk.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyBallotGaps: Check = {
  code: 'survey/ballot-gaps',
  severity: 'warning',
  scope: 'village',
  title: { zh: '问卷票号连续', en: 'Numbers of sheets run on without gaps' },
  rationale: {
    zh: '收回、打乱以后从 1 编起，缺号可能是漏录，也可能是无效问卷占了号。缺号多于无效份数才提醒。本工具的规则。',
    en: 'Sheets are numbered from 1 after shuffling; a gap may be a sheet not entered or a void one. Said only where gaps outnumber the void ones. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, survey)) {
      const missing = missingNumbers((data.responses ?? []).map(({ ballot }) => ballot))
      if (missing.length <= (data.invalid ?? 0)) continue
      yield {
        ...source.key('responses'),
        message: {
          zh: `票号有缺：${listedNumbers(missing).zh}，无效问卷登记 ${data.invalid ?? 0} 份`,
          en: `numbers are missing: ${listedNumbers(missing).en}; ${data.invalid ?? 0} sheets are void`,
        },
        hint: {
          zh: '找出缺号的原件：漏录的补录，作废的计入无效份数。',
          en: 'Find these sheets: enter those forgotten, count the void ones as void.',
        },
      }
    }
  },
}
