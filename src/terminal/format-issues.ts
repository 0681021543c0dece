import { groupBy } from '../analysis/group-by.ts'
import { formatHundredths } from '../analysis/hundredths.ts'
import { aspectName, type IssueSurvey } from '../analysis/issue-survey.ts'
import { several } from './several.ts'
import { heading } from './style.ts'
import { formatTable } from './table.ts'
import type { Session } from './terminal.ts'

/** The problems, those common to several villages, those that recur; all three where neither is wanted by itself. */
export function formatIssues(
  found: IssueSurvey,
  wanted: { common: boolean; recurring: boolean },
  session: Session,
): string {
  const all = !wanted.common && !wanted.recurring
  const parts = [
    ...(all ? [byVillage(found, session)] : []),
    ...(all || wanted.common ? [common(found, session)] : []),
    ...(all || wanted.recurring ? [recurring(found, session)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function byVillage({ issues, checklist }: IssueSurvey, session: Session): string {
  const say = (zh: string, en: string) => session.say({ zh, en })
  if (issues.length === 0) return say('还没有问题。', 'No problems yet.')
  const columns = [
    { title: say('编号', 'id') },
    { title: say('程度', 'level') },
    { title: say('状态', 'status') },
    { title: say('类别', 'aspect'), most: 20 },
    { title: say('主要特征', 'feature') },
  ]
  const tables = [...groupBy(issues, ({ village }) => village)].map(([village, of]) => {
    const rows = of.map(({ issue }) => [
      issue.id,
      issue.level ?? '—',
      issue.status ?? '—',
      aspectName(checklist, issue.aspect) ?? '—',
      issue.feature ?? '—',
    ])
    return `${heading(`${village}（${of.length} 个问题）`, `${village} (${several(of.length, 'problem')})`, session)}\n${formatTable(columns, rows)}`
  })
  return tables.join('\n\n')
}

function common({ common: topics }: IssueSurvey, session: Session): string {
  const say = (zh: string, en: string) => session.say({ zh, en })
  const head = heading('共性问题（两个村以上）', 'Common problems (two villages or more)', session)
  if (topics.length === 0) return `${head}\n${say('没有。', 'None.')}`
  const columns = [
    { title: say('问题', 'topic'), most: 24 },
    { title: say('村数', 'villages'), align: 'right' as const },
    { title: say('件数', 'problems'), align: 'right' as const },
    { title: say('金额（元）', 'yuan'), align: 'right' as const },
    { title: say('涉及', 'where') },
  ]
  const rows = topics.map(({ name, villages, issues, amount }) => [
    name,
    String(villages.length),
    String(issues.length),
    amount === null ? '—' : formatHundredths(amount),
    villages.join('、'),
  ])
  return `${head}\n${formatTable(columns, rows)}`
}

function recurring({ recurring: found }: IssueSurvey, session: Session): string {
  const say = (zh: string, en: string) => session.say({ zh, en })
  const head = heading('多年反复出现', 'Recurring over years', session)
  if (found.length === 0) return `${head}\n${say('没有。', 'None.')}`
  const columns = [
    { title: say('村', 'village'), most: 16 },
    { title: say('问题', 'problem'), most: 28 },
    { title: say('年份', 'years'), most: 24 },
    { title: say('编号', 'ids'), most: 16 },
  ]
  return `${head}\n${formatTable(
    columns,
    found.map(({ village, name, years, issues }) => [
      village,
      name,
      runsOf(years).join('、'),
      issues.join('、'),
    ]),
  )}`
}

/** 2021-2023、2025: none of them is cut off at the edge of the column. */
function runsOf(years: readonly number[]): string[] {
  const runs: [first: number, last: number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
}
