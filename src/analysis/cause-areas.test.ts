import { expect, test } from 'vitest'
import { causeArea } from './cause-areas.ts'

test.each([
  ['审批不看单据，监督签字走过场。', '监督'],
  ['大额租金无催缴流程。', '制度'],
  ['对新法规定的表决比例不清楚。', '能力'],
  ['前任承诺后任不认。', '责任'],
])('%s is one of %s', (cause, area) => {
  expect(causeArea(cause)).toBe(area)
})
