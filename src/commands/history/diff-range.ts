import { runGit } from '../../git/run-git.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { isDay } from '../../papers/is-day.ts'
import { UsageError } from '../../usage-error.ts'
import { saidRevision } from './said-revision.ts'

/** Two points in time, days or revisions, as they were asked for; null is what is on the disk now. */
export interface DiffRange {
  readonly from: string
  readonly to: string | null
}

export function diffRange(said: string): DiffRange {
  const [from = '', to = ''] = said.split('..')
  return { from, to: to === '' ? null : to }
}

/** The two points as commits of one repository. */
export function revisionsOf(folder: string, { from, to }: DiffRange): DiffRange {
  return { from: revisionOf(folder, from), to: to === null ? null : revisionOf(folder, to) }
}

/** The two points as a printed list names them: a day as it is written, else the day of the commit and its number. */
export function momentsOf(folder: string, { from, to }: DiffRange): DiffRange {
  return { from: momentOf(folder, from), to: to === null ? null : momentOf(folder, to) }
}

function momentOf(folder: string, said: string): string {
  if (isDay(said)) return dayInChinese(said)
  const revision = revisionOf(folder, said)
  const day = runGit(folder, 'log', '-1', '--format=%ad', '--date=format:%Y-%m-%d', revision)?.trim() ?? ''
  return `${dayInChinese(day)}（提交号 ${revision.slice(0, 10)}）`
}

function revisionOf(folder: string, said: string): string {
  const revision = saidRevision(folder, said)
  if (revision !== null) return revision
  throw new UsageError(
    {
      zh: `“${said}”不是提交号，也没有到那一天为止的记录`,
      en: `“${said}” is no revision, nor a day with a record up to it`,
    },
    {
      zh: '例：inspect diff 2025-09-01..2025-09-30，inspect diff HEAD',
      en: 'For example: inspect diff 2025-09-01..2025-09-30, inspect diff HEAD',
    },
  )
}
