import { expect, test } from 'vitest'
import { sampleVillage } from './sample-round.fixture.ts'
import { sourceLabels } from './source-labels.ts'

const village = sampleVillage('城东村', {
  reviews: 'kind: reviews\nreviews: [{ id: YD-001, what: 台账 }, { id: YD-002, what: 现场 }]',
  assets: `kind: assets
assets: []
resources: [{ id: ZY-001, name: 东塘鱼塘 }]
contracts: [{ id: HT-001, objects: [ZY-001], type: 租赁, party: 贾宝田 }, { id: HT-002, objects: [ZY-404], type: 租赁 }]
`,
})

test.each([
  [['TH-003', 'HT-001', 'YD-001'], '谈话记录TH-003；合同HT-001（东塘鱼塘租赁合同）；台账查阅YD-001'],
  [['YD-002', 'TH-001', 'TH-006', 'YD-001'], '现场查看YD-002；谈话记录TH-001、TH-006；台账查阅YD-001'],
  [['ZZ-003#p12', 'YD-404'], '佐证材料ZZ-003第12页；查阅记录YD-404'],
  [['survey#Q20', 'survey@12', 'rating#m1', 'test'], '问卷Q20项、第12份意见栏；测评表m1项；知识测试记录'],
  [['城西村/WT-001', 'HT-002'], '城西村问题底稿WT-001；合同HT-002'],
])('%j are cited by kind and number', (references, labels) => {
  expect(sourceLabels(references, village)).toBe(labels)
})

test('no sources are no footnote', () => {
  expect(sourceLabels([], village)).toBeNull()
})
