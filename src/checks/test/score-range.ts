import { test } from '../../papers/test.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const testScoreRange: Check = {
  code: 'test/score-range',
  severity: 'error',
  scope: 'village',
  title: { zh: '测试得分不超过满分', en: 'No score exceeds full marks' },
  rationale: {
    zh: '得分超过满分，不是得分就是满分记错，平均分随之失真。本工具的规则。',
    en: 'A score over full marks means that one of the two is wrong, and the mean with it. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, test)) {
      const { full } = data
      if (full === null) continue
      for (const [index, { officer, score }] of data.results.entries()) {
        if (score === null || score <= full) continue
        yield {
          ...source.at('results', index, 'score'),
          message: {
            zh: `${officer} 得分 ${score}，超过满分 ${full}`,
            en: `${officer} scored ${score}, full marks are ${full}`,
          },
          hint: {
            zh: '核对试卷，改正得分或满分。',
            en: 'Look at the paper and correct the score or full marks.',
          },
        }
      }
    }
  },
}
