import type { Text } from '../language.ts'
import type { AttentionFlag, VillageFlag } from '../scoring/attention-flags.ts'
import type { ScaleGrade } from '../scoring/convention.ts'
import { conventionText } from '../scoring/convention-text.ts'
import { Fraction } from '../scoring/fraction.ts'
import type { RatingScore } from '../scoring/score-rating.ts'
import type { RoundScore } from '../scoring/score-round.ts'
import type { SurveyScore } from '../scoring/score-survey.ts'
import type { TestScore } from '../scoring/score-test.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import { styleFor } from './style.ts'
import { formatTable } from './table.ts'
import type { Session } from './terminal.ts'
import { villageHeading } from './village-heading.ts'
import { wrap } from './wrap.ts'

type Scale = readonly ScaleGrade[]

/** The grades go by the round's own names. */
function flagNames(scale: Scale): Record<AttentionFlag | VillageFlag, Text> {
  const [best, poorest] = [scale[0]?.grade ?? '', scale.at(-1)?.grade ?? '']
  return {
    'poor-red': { zh: '红线', en: 'red' },
    'poor-amber': { zh: `黄线·${poorest}`, en: 'amber: poor' },
    'good-amber': { zh: `黄线·${best}`, en: 'amber: good' },
    'unknown-high': { zh: '未评多', en: 'many unknown' },
    'group-silent': { zh: '有群体未评', en: 'a group silent' },
    'return-low': { zh: '回收率低', en: 'low return' },
  }
}

/** The tables of `score`, 80 columns wide, with the convention under them. */
export function formatScore({ convention, villages }: RoundScore, session: Session): string {
  const parts = villages.map((village) => formatVillage(village, convention.scale, session))
  return `${[...parts, wrap(session.say(conventionText(convention)), 80)].join('\n\n')}\n`
}

function formatVillage(
  { village, town, flags, survey, rating, test }: VillageScore,
  scale: Scale,
  session: Session,
): string {
  const { bold } = styleFor(session.colour)
  const nothing = session.say({ zh: '没有问卷、测评或测试。', en: 'No questionnaire, rating or test.' })
  const parts = [
    bold(villageHeading(village, town, session)) + flagList(flags, scale, session),
    survey && formatSurvey(survey, scale, session),
    rating && formatRating(rating, scale, session),
    test && formatTest(test, session),
    survey || rating || test ? null : nothing,
  ]
  return parts.filter((part) => part !== null).join('\n\n')
}

function formatSurvey(survey: SurveyScore, scale: Scale, session: Session): string {
  const say = (zh: string, en: string) => session.say({ zh, en })
  const aspects = formatTable(
    [{ title: say('方面', 'aspect') }, right(say('得分', 'score')), right(say('有效答案', 'graded'))],
    [
      ...survey.aspects.map(({ name, score, n }) => [name, points(score), String(n)]),
      [say('总体', 'overall'), points(survey.overall), ''],
    ],
  )
  const items = formatTable(
    [{ title: say('题目', 'item') }, { title: say('方面', 'aspect'), most: 12 }, ...columns(scale, session)],
    survey.items.map((item) => [item.id, item.aspect, ...figures(item, scale, session)]),
  )
  const groups = formatTable(
    [{ title: say('群体', 'group') }, right(say('份数', 'sheets')), right(say('得分', 'score'))],
    survey.groups.map(({ name, ballots, score, small }) => [
      name,
      String(ballots),
      small ? say('不单列', 'not shown') : points(score),
    ]),
  )
  return [`${say('问卷', 'Questionnaire')}  ${turnout(survey, session)}`, aspects, items, groups].join('\n\n')
}

function formatRating(rating: RatingScore, scale: Scale, session: Session): string {
  const say = (zh: string, en: string) => session.say({ zh, en })
  const subjects = formatTable(
    [{ title: say('对象', 'subject'), most: 20 }, ...columns(scale, session)],
    rating.subjects.map((subject) => [subject.name, ...figures(subject, scale, session)]),
  )
  return `${say('两委测评', 'Two-committee rating')}  ${turnout(rating, session)}\n\n${subjects}`
}

function formatTest({ n, mean, max, min }: TestScore, session: Session): string {
  return session.say({
    zh: `知识测试  ${n} 人，平均 ${points(mean)}，最高 ${points(max)}，最低 ${points(min)}`,
    en: `Knowledge test  ${n} people, mean ${points(mean)}, highest ${points(max)}, lowest ${points(min)}`,
  })
}

function turnout(
  { issued, returned, invalid, valid, returnRate }: SurveyScore | RatingScore,
  session: Session,
): string {
  const [i, r, x, v] = [issued, returned, invalid, valid].map((count) => count ?? '—')
  return session.say({
    zh: `发出 ${i}，收回 ${r}，无效 ${x}，有效 ${v}，回收率 ${percent(returnRate)}`,
    en: `issued ${i}, returned ${r}, invalid ${x}, valid ${v}, return ${percent(returnRate)}`,
  })
}

function columns(scale: Scale, session: Session) {
  const titles: readonly Text[] = [
    { zh: '得分', en: 'score' },
    { zh: `${scale[0]?.grade ?? ''}率`, en: 'good' },
    { zh: '前两等', en: 'top two' },
    { zh: `${scale.at(-1)?.grade ?? ''}率`, en: 'poor' },
    { zh: '未评', en: 'none' },
  ]
  return [
    ...titles.map((title) => right(session.say(title))),
    { title: session.say({ zh: '提示', en: 'flags' }) },
  ]
}

type Figures = SurveyScore['items'][number] | RatingScore['subjects'][number]

function figures(
  { score, goodRate, favourableRate, poorRate, ungradedRate, flags }: Figures,
  scale: Scale,
  session: Session,
): string[] {
  return [
    points(score),
    ...[goodRate, favourableRate, poorRate, ungradedRate].map(percent),
    flagList(flags, scale, session).trim(),
  ]
}

function flagList(flags: readonly (AttentionFlag | VillageFlag)[], scale: Scale, session: Session): string {
  const names = flagNames(scale)
  return flags.length === 0
    ? ''
    : `  ${flags.map((flag) => session.say(names[flag])).join(session.say({ zh: '、', en: ', ' }))}`
}

function right(title: string) {
  return { title, align: 'right' as const }
}

function points(score: Fraction | null): string {
  return score === null ? '—' : score.toFixed()
}

function percent(rate: Fraction | null): string {
  return rate === null ? '—' : `${rate.times(Fraction.of(100n)).toFixed()}%`
}
