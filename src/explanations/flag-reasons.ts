import type { Text } from '../language.ts'
import type { Convention } from '../scoring/convention.ts'
import { formatShare } from '../scoring/convention-text.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { ColumnScore } from '../scoring/score-column.ts'
import type { FlagReason, GroupCounts, SettingName } from './explanation.ts'
import { sumText } from './figures.ts'

type Scored = Pick<ColumnScore, 'poorRate' | 'favourableRate' | 'ungradedRate' | 'flags'>
type Relation = '>' | '≥' | '<'

/** Each line that an item or a subject may cross. */
export function columnFlags(
  of: string,
  scored: Scored,
  groups: readonly GroupCounts[],
  { scale, attention, weights }: Convention,
): FlagReason[] {
  const raised: ReadonlySet<string> = new Set(scored.flags)
  const last = scale.at(-1)?.grade ?? ''
  const first = scale
    .slice(0, 2)
    .map(({ grade }) => grade)
    .join('+')
  const line = (
    flag: string,
    name: Text,
    rate: Fraction | null,
    relation: Relation,
    setting: 'poorRed' | 'poorAmber' | 'goodAmber' | 'unknownRate',
  ): FlagReason =>
    compared({ flag, name, of, raised: raised.has(flag) }, rate, relation, attention[setting], setting)
  const lines = [
    line('poor-red', { zh: `红线：${last}率`, en: `red: ${last}` }, scored.poorRate, '>', 'poorRed'),
    line('poor-amber', { zh: `黄线：${last}率`, en: `amber: ${last}` }, scored.poorRate, '≥', 'poorAmber'),
    line(
      'good-amber',
      { zh: `黄线：${first}率`, en: `amber: ${first}` },
      scored.favourableRate,
      '<',
      'goodAmber',
    ),
    line('unknown-high', UNKNOWN, scored.ungradedRate, '>', 'unknownRate'),
  ].map((one) => (one.flag === 'poor-amber' && raised.has('poor-red') ? overtaken(one) : one))
  return weights === null ? lines : [...lines, silent(of, raised.has('group-silent'), groups)]
}

/** Nothing to compare raises no flag. */
export function compared(
  flag: Pick<FlagReason, 'flag' | 'name' | 'of' | 'raised'>,
  rate: Fraction | null,
  relation: Relation,
  line: Fraction,
  setting: SettingName,
): FlagReason {
  const said = RELATIONS[relation]
  const share = formatShare(line)
  return {
    ...flag,
    words: { zh: said.zh.replace('#', share), en: said.en.replace('#', share) },
    put: rate === null ? null : comparison(rate, relation, line),
    settings: [setting],
  }
}

/** The comparison as it is, whether the line was crossed or not. */
function comparison(rate: Fraction, relation: Relation, line: Fraction): string {
  const order = rate.compare(line)
  const sign = order === 0 ? '=' : order > 0 ? '>' : '<'
  const shown = relation === '≥' && order === 0 ? '≥' : sign
  return `${formatShare(rate)} ${shown} ${formatShare(line)}`
}

function overtaken(flag: FlagReason): FlagReason {
  return {
    ...flag,
    words: { zh: `${flag.words.zh}；已标红的不再标黄`, en: `${flag.words.en}; red stands for both` },
  }
}

function silent(of: string, raised: boolean, groups: readonly GroupCounts[]): FlagReason {
  const its = groups.filter(
    ({ weight, graded, small, ballots }) => weight !== null && ballots > 0 && !graded && !small,
  )
  return {
    flag: 'group-silent',
    name: { zh: '有群体未评此项', en: 'a group silent' },
    of,
    raised,
    words: {
      zh: '有权重的群体参评而此项没有评等次的提示',
      en: 'raised where a weighted group came and gave no grade here',
    },
    put: its.length === 0 ? null : sumText(its.map(({ name }) => name ?? '')),
    settings: ['weights'],
  }
}

const UNKNOWN: Text = { zh: '未评率高', en: 'many without a grade' }

const RELATIONS: Readonly<Record<Relation, Text>> = {
  '>': { zh: '超过#的提示（不含本数）', en: 'raised over #, not at it' },
  '≥': { zh: '#以上的提示（含本数）', en: 'raised at # or more' },
  '<': { zh: '不满#的提示（不含本数）', en: 'raised under #, not at it' },
}
