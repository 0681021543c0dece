import { expect, test } from 'vitest'
import { inQuestion, workspace } from './example-in-question.fixture.ts'
import { nearTopics } from './find-topic.ts'

test.each([
  ['回收率', 'survey.returnRate'],
  ['测评回收率', 'rating.returnRate'],
  ['总体得分', 'survey.overall'],
  ['廉洁程度', 'survey/廉洁程度'],
  ['Ｑ２０得分', 'survey#Q20.score'],
  ['survey#q20.goodrate', 'survey#Q20.goodRate'],
  ['走访覆盖率', 'visits.share'],
  ['欠租', 'arrears'],
  ['红线', 'poor-red'],
  ['涉及金额', 'amount'],
  ['租金拖欠', 'T01'],
  ['党员', 'survey@党员'],
  ['ht-001', 'HT-001'],
  ['柴永康', 'rating#m1'],
])('%s is %s', (said, what) => {
  const village = workspace.villages.find(({ name }) => name === '竹坞村')
  expect(village && inQuestion(village, false).why(said).what).toBe(what)
})

test('a slip of the pen is told what is near it, but no name of a person', () => {
  const [village] = workspace.villages
  if (!village) throw new Error('the example has villages')
  const { topics } = inQuestion(village, false)
  expect(nearTopics(topics, '廉节程度')[0]).toBe('廉洁程度')
  expect(nearTopics(topics, 'survey#Q002')[0]).toBe('survey#Q02')
  const officer = topics.find(({ what }) => what === 'rating#m1')
  const name = officer?.synonyms.find((word) => word.startsWith('!'))?.slice(1) ?? ''
  expect(name.length).toBeGreaterThan(1)
  expect(nearTopics(topics, `${name}x`)).not.toContain(name)
})
