import { describe, expect, test } from 'vitest'
import { conventionOf, weightOf } from './convention.ts'
import { conventionText } from './convention-text.ts'

describe('a round without settings', () => {
  const convention = conventionOf({})

  test('scores by our defaults', () => {
    expect(convention.scale.map(({ grade, value }) => [grade, value.toFixed(0)])).toEqual([
      ['好', '100'],
      ['较好', '80'],
      ['一般', '60'],
      ['差', '40'],
    ])
    expect(convention).toMatchObject({ abstentions: 'exclude', weights: null, missingGroup: 'error' })
    expect(convention.attention.smallGroup).toBe(5)
    expect(convention.ownSettings.size).toBe(0)
  })

  test('says so, and that none of it is law', () => {
    const { zh, en } = conventionText(convention)
    expect(zh).toBe(
      '计分口径：好100分、较好80分、一般60分、差40分；不了解、弃权和空白不计入得分和比率的分母。' +
        '各群体票数合并计算，不加权。方面和总体得分为所含项目得分的平均；' +
        '全程按分数精确计算，末次四舍五入，保留两位小数，各项比率不作凑整调整。' +
        '关注线：“差”的比率超过1/3的标红，20%以上的标黄，“好”“较好”合计不满2/3的标黄；' +
        '回收率不满80%、未评率超过30%的，提示依据偏弱（“超过”“不满”不含本数，“以上”含本数）。' +
        '不满5人或者意见完全一致的群体不单列；仅有一个群体不单列时，人数次少的群体一并不单列。' +
        '以上均为本工具默认，不是法律法规规定，可在本轮设置中调整。',
    )
    expect(en).toContain("this tool's default, not law")
  })
})

describe('a round with settings', () => {
  const convention = conventionOf({
    scoring: {
      scale: { 满意: 100, 基本满意: 87.5, 不满意: 0 },
      abstentions: 'count',
      weights: { 镇机关干部: 30, '村 组干部': 30, 群众: 40.5 },
      missing_group: 'renormalise',
      attention: { poor_red: '40%', good_amber: '3/7', small_group: 8 },
    },
  })
  const { zh, en } = conventionText(convention)

  test('prints each value in force', () => {
    expect(zh).toContain('满意100分、基本满意87.5分、不满意0分；不了解、弃权和空白计入分母，按0分计。')
    expect(zh).toContain(
      '按群体加权（镇机关干部30、村 组干部30、群众40.5），有权重的群体无人参评的，按其余群体权重折算',
    )
    expect(zh).toContain('“不满意”的比率超过40%的标红，20%以上的标黄，“满意”“基本满意”合计不满3/7的标黄')
    expect(zh).toContain('不满8人')
    expect(en).toContain('count and score 0')
  })

  test.each([
    ['说不清', '说不清、弃权和空白计入分母', '说不清, abstentions and blanks count'],
    ['弃权', '；弃权和空白计入分母', '; abstentions and blanks count'],
  ])('calls the answer without a grade as the questionnaire does: %s', (last, inChinese, inEnglish) => {
    const worded = conventionText({
      ...convention,
      noAnswer: conventionOf({}, { grades: ['好', '差', last] }).noAnswer,
    })
    expect(worded.zh).toContain(inChinese)
    expect(worded.en).toContain(inEnglish)
  })

  test('tells its own from our defaults', () => {
    expect(zh).toContain(
      '其中各等次分值、未评答卷的处理、群体权重、缺席群体的处理、红线、前两等黄线、小群体人数由本轮设定，' +
        '其余为本工具默认，均不是法律法规规定。',
    )
  })

  test('finds a weight by a group’s name, however it is spaced', () => {
    expect(weightOf(convention, '村组干部')?.toFixed(0)).toBe('30')
    expect(weightOf(convention, '党员')).toBeNull()
    expect(weightOf(convention, null)).toBeNull()
  })

  test('scale keeps the order of its keys', () => {
    expect(convention.scale.map(({ grade }) => grade)).toEqual(['满意', '基本满意', '不满意'])
  })
})

test('what cannot be read is left to its default', () => {
  const { attention, ownSettings, weights } = conventionOf({
    scoring: { attention: { poor_red: '三分之一' }, weights: {} },
  })
  expect(attention.poorRed.toJSON()).toEqual({ num: '1', den: '3' })
  expect(ownSettings.size).toBe(0)
  expect(weights).toBeNull()
})
