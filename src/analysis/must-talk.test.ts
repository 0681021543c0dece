import { expect, test } from 'vitest'
import { mustTalkWords } from './must-talk.ts'

const all = { must_talk: ['书记', '主任', '副职', '会计', '委员', '村务监督', '组长', '信访人'] as const }
const words = (...types: Parameters<typeof mustTalkWords>[1]) =>
  mustTalkWords({ must_talk: [...all.must_talk] }, types).join('、')

test('a village has a 村委会, a community a 居委会', () => {
  expect(words('村', undefined)).toBe(
    '村党组织书记、村委会主任、村班子副职、会计（报账员）、村“两委”委员、村务监督委员会主任、村民小组组长、实名信访人',
  )
  expect(words('社区')).toBe(
    '社区党组织书记、居委会主任、社区班子副职、会计（报账员）、社区“两委”委员、居务监督委员会主任、居民小组组长、实名信访人',
  )
})

test('of both together it is said of both', () => {
  expect(words('村', '社区')).toContain('村（居）委会主任')
})
