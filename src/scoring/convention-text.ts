import type { Text } from '../language.ts'
import type { Convention, Setting } from './convention.ts'
import { Fraction } from './fraction.ts'
import { ungradedWords } from './ungraded-words.ts'

export const settingTitles: readonly (readonly [Setting, Text])[] = [
  ['scale', { zh: '各等次分值', en: 'the scale' }],
  ['abstentions', { zh: '未评答卷的处理', en: 'the treatment of ungraded answers' }],
  ['weights', { zh: '群体权重', en: 'the group weights' }],
  ['missingGroup', { zh: '缺席群体的处理', en: 'the treatment of missing groups' }],
  ['poorRed', { zh: '红线', en: 'the red line' }],
  ['poorAmber', { zh: '末等黄线', en: 'the amber line of the lowest grade' }],
  ['goodAmber', { zh: '前两等黄线', en: 'the amber line of the first two grades' }],
  ['returnRate', { zh: '回收率线', en: 'the return line' }],
  ['unknownRate', { zh: '未评率线', en: 'the line of ungraded answers' }],
  ['smallGroup', { zh: '小群体人数', en: 'the size of small groups' }],
]

/**
 * What is printed under every table of scores: each value in force, and whether the round set it or it is
 * our default. None of it is law, and it never reads as law.
 */
export function conventionText(convention: Convention): Text {
  const { zh: scoresZh, en: scoresEn } = scoresText(convention)
  const { zh: linesZh, en: linesEn } = linesText(convention)
  const { zh: originZh, en: originEn } = originText(convention)
  return {
    zh: `计分口径：${scoresZh}${linesZh}${originZh}`,
    en: `Convention: ${scoresEn} ${linesEn} ${originEn}`,
  }
}

function scoresText(convention: Convention): Text {
  const { scale, abstentions, weights, missingGroup } = convention
  const ungraded = ungradedWords(convention)
  const counted = abstentions === 'count'
  const weighting = weights === null ? unweighted : weightsText(weights, missingGroup)
  return {
    zh:
      `${scale.map(({ grade, value }) => `${grade}${formatNumber(value)}分`).join('、')}；` +
      `${ungraded.zh}${counted ? '计入分母，按0分计' : '不计入得分和比率的分母'}。` +
      `${weighting.zh}方面和总体得分为所含项目得分的平均；` +
      '全程按分数精确计算，末次四舍五入，保留两位小数，各项比率不作凑整调整。',
    en:
      `${scale.map(({ grade, value }) => `${grade} ${formatNumber(value)}`).join(', ')}; ` +
      `${ungraded.en} ` +
      `${counted ? 'count and score 0' : 'are left out of scores and rates'}. ` +
      `${weighting.en} Aspects and overall are means of their items; ` +
      'exact until rounded once, half up, to 2 decimals; shares are never adjusted to sum to 100.',
  }
}

const unweighted: Text = {
  zh: '各群体票数合并计算，不加权。',
  en: 'All groups are counted together, unweighted.',
}

function weightsText(
  weights: NonNullable<Convention['weights']>,
  missingGroup: Convention['missingGroup'],
): Text {
  const shares = [...weights].map(([group, weight]) => ({ group, weight: formatNumber(weight) }))
  const renormalised = missingGroup === 'renormalise'
  return {
    zh:
      `按群体加权（${shares.map(({ group, weight }) => `${group}${weight}`).join('、')}），` +
      `有权重的群体无人参评的，${renormalised ? '按其余群体权重折算' : '不出得分'}；` +
      '参评而对某项均未评等次的，该项不计其权重；无权重的群体计入票数和比率，不计入得分。',
    en:
      `Groups are weighted (${shares.map(({ group, weight }) => `${group} ${weight}`).join(', ')}); ` +
      `where a weighted group is missing ` +
      `${renormalised ? 'the others are renormalised' : 'there is no score'}; ` +
      'one that gave an item no grade is left out of that item; ' +
      'groups without a weight count in votes and rates, not in scores.',
  }
}

function linesText({ scale, attention }: Convention): Text {
  const lowest = scale.at(-1)?.grade ?? ''
  const favourable = scale.slice(0, 2).map(({ grade }) => grade)
  const { smallGroup } = attention
  const red = formatShare(attention.poorRed)
  const amber = formatShare(attention.poorAmber)
  const good = formatShare(attention.goodAmber)
  const returned = formatShare(attention.returnRate)
  const unknown = formatShare(attention.unknownRate)
  return {
    zh:
      `关注线：“${lowest}”的比率超过${red}的标红，${amber}以上的标黄，` +
      `“${favourable.join('”“')}”合计不满${good}的标黄；` +
      `回收率不满${returned}、未评率超过${unknown}的，提示依据偏弱（“超过”“不满”不含本数，“以上”含本数）。` +
      `不满${smallGroup}人或者意见完全一致的群体不单列；仅有一个群体不单列时，人数次少的群体一并不单列。`,
    en:
      `Attention: ${lowest} over ${red} is red, ${amber} or more amber, ` +
      `${favourable.join(' + ')} under ${good} amber; ` +
      `a return under ${returned} or ungraded answers over ${unknown} are weak evidence. ` +
      `Groups of fewer than ${smallGroup} or of one mind are not shown by themselves, ` +
      `nor is the next smallest where one alone would be hidden.`,
  }
}

function originText({ ownSettings, weights }: Convention): Text {
  const inForce = settingTitles.filter(([setting]) => weights !== null || setting !== 'missingGroup')
  const own = inForce.filter(([setting]) => ownSettings.has(setting)).map(([, title]) => title)
  if (own.length === 0) {
    return {
      zh: '以上均为本工具默认，不是法律法规规定，可在本轮设置中调整。',
      en: "All of this is this tool's default, not law; the round's settings can change it.",
    }
  }
  const rest = own.length < inForce.length
  return {
    zh:
      `其中${own.map(({ zh }) => zh).join('、')}由本轮设定` +
      `${rest ? '，其余为本工具默认' : ''}，均不是法律法规规定。`,
    en:
      `The round itself set ${own.map(({ en }) => en).join(', ')}` +
      `${rest ? "; the rest is this tool's default" : ''}; none of it is law.`,
  }
}

/** `20%` where two decimals say it exactly, else `1/3` */
export function formatShare(share: Fraction): string {
  const percent = share.times(Fraction.of(100n))
  const { num, den } = share.reduced()
  return Fraction.parse(percent.toFixed(2))?.equals(percent) ? `${formatNumber(percent)}%` : `${num}/${den}`
}

/** without trailing zeros: 100, 87.5 */
function formatNumber(value: Fraction): string {
  return String(value.toNumber(6))
}
