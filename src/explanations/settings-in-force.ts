import type { Text } from '../language.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Convention } from '../scoring/convention.ts'
import { formatShare, settingTitles } from '../scoring/convention-text.ts'
import { Fraction } from '../scoring/fraction.ts'
import type { SettingInForce, SettingName } from './explanation.ts'
import { exactText } from './figures.ts'

/** Where the round's own paper sets each. */
const PATHS: Readonly<Record<SettingName, readonly string[]>> = {
  scale: ['scoring', 'scale'],
  abstentions: ['scoring', 'abstentions'],
  weights: ['scoring', 'weights'],
  missingGroup: ['scoring', 'missing_group'],
  poorRed: ['scoring', 'attention', 'poor_red'],
  poorAmber: ['scoring', 'attention', 'poor_amber'],
  goodAmber: ['scoring', 'attention', 'good_amber'],
  returnRate: ['scoring', 'attention', 'return_rate'],
  unknownRate: ['scoring', 'attention', 'unknown_rate'],
  smallGroup: ['scoring', 'attention', 'small_group'],
  visitShare: ['thresholds', 'visit_share'],
}

/** [ours] after what some counties ask for. */
const DEFAULT_VISIT_SHARE = '10%'

/** The convention as far as these settings go: its values, and where each is set. */
export function settingsInForce(
  names: ReadonlySet<SettingName>,
  convention: Convention,
  workspace: Workspace,
): SettingInForce[] {
  const { source, data } = workspace.round
  const own: ReadonlySet<SettingName> = new Set<SettingName>([
    ...convention.ownSettings,
    ...(data.thresholds?.visit_share ? (['visitShare'] as const) : []),
  ])
  return (Object.keys(PATHS) as SettingName[])
    .filter((setting) => names.has(setting))
    .map((setting) => ({
      setting,
      name: nameOf(setting),
      value: valueIn(setting, convention, workspace),
      place: own.has(setting) ? source.key(...PATHS[setting]) : null,
    }))
}

/** Share of the resident households to be visited. */
export function visitShare({ round }: Workspace): Fraction {
  const share = Fraction.parse(round.data.thresholds?.visit_share ?? DEFAULT_VISIT_SHARE)
  return share ?? Fraction.of(10, 100)
}

function nameOf(setting: SettingName): Text {
  if (setting === 'visitShare') return { zh: '应走访比例', en: 'the share to be visited' }
  return settingTitles.find(([name]) => name === setting)?.[1] ?? { zh: setting, en: setting }
}

function valueIn(setting: SettingName, convention: Convention, workspace: Workspace): Text {
  switch (setting) {
    case 'scale':
      return same(convention.scale.map(({ grade, value }) => `${grade} ${exactText(value)}`).join('，'))
    case 'abstentions':
      return convention.abstentions === 'count'
        ? { zh: '计入分母，按0分计', en: 'count and score 0' }
        : { zh: '不计入分母', en: 'left out' }
    case 'weights':
      return weightsIn(convention)
    case 'missingGroup':
      return convention.missingGroup === 'error'
        ? { zh: '不出得分', en: 'no score' }
        : { zh: '按其余群体权重折算', en: 'the others are renormalised' }
    case 'visitShare':
      return same(formatShare(visitShare(workspace)))
    case 'smallGroup':
      return {
        zh: `不满${convention.attention.smallGroup}人`,
        en: `fewer than ${convention.attention.smallGroup}`,
      }
    default:
      return same(formatShare(convention.attention[setting]))
  }
}

function weightsIn({ weights }: Convention): Text {
  if (weights === null) return { zh: '不加权', en: 'none' }
  return same([...weights].map(([group, weight]) => `${group} ${exactText(weight)}`).join('，'))
}

function same(text: string): Text {
  return { zh: text, en: text }
}
