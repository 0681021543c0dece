import { isThere } from '../../disk/exists.ts'
import { readWhole } from '../../disk/read.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { resolveRevision, revisionAt } from '../../git/read-commits.ts'
import { runGit } from '../../git/run-git.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { isDay } from '../../papers/is-day.ts'
import { formatDifference, toDifferenceJson } from '../../terminal/format-log.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { readDifference, readHistory } from './read-history.ts'

/** From a day or revision to another, else to what is on the disk now. */
export async function runDiff(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const [from = '', to] = said.split('..')
  const restricted = options.restricted === true
  const repositories = [
    { repository: root, prefix: '' },
    ...(restricted && isThere(`${root}/restricted/.git`)
      ? [{ repository: `${root}/restricted`, prefix: 'restricted/' }]
      : []),
  ]
  const differing = repositories.flatMap(({ repository, prefix }) =>
    differenceOf(repository, prefix, from, to),
  )
  const changed = differing.filter(({ changes }) => changes.length > 0)
  if (options.docx === true) {
    const entries = repositories.flatMap(({ repository, prefix }) => {
      const range = `${revisionOf(repository, from)}..${to ? revisionOf(repository, to) : 'HEAD'}`
      return readHistory(repository, prefix, range, []) ?? []
    })
    const { printChanges } = await import('./print-changes.ts')
    const moments = { from: momentOf(root, from), to: to ? momentOf(root, to) : null }
    await printChanges(session, { ...moments, papers: changed, entries, restricted }, options)
  } else if (options.json === true) printJson(session, toDifferenceJson(changed, restricted))
  else session.out(formatDifference(changed, restricted, session))
  return 0
}

function differenceOf(repository: string, prefix: string, from: string, to: string | undefined) {
  const start = revisionOf(repository, from)
  const end = to === undefined || to === '' ? null : revisionOf(repository, to)
  const names =
    runGit(
      repository,
      'diff',
      '--name-only',
      '--relative',
      '--no-renames',
      '-z',
      start,
      ...(end === null ? [] : [end]),
      '--',
    ) ?? ''
  const untracked =
    end === null ? (runGit(repository, 'ls-files', '-z', '--others', '--exclude-standard') ?? '') : ''
  const files = `${names}${untracked}`.split('\0').filter((file) => file !== '')
  return readDifference(repository, prefix, start, files, (papers) =>
    end === null
      ? papers.map((file) => readWhole(`${repository}/${file}`)?.bytes ?? null)
      : readBlobs(
          repository,
          papers.map((file) => `${end}:./${file}`),
        ),
  )
}

/** A day as it is written, else the day of the commit and its number. */
function momentOf(repository: string, said: string): string {
  if (isDay(said)) return dayInChinese(said)
  const revision = revisionOf(repository, said)
  const day =
    runGit(repository, 'log', '-1', '--format=%ad', '--date=format:%Y-%m-%d', revision)?.trim() ?? ''
  return `${dayInChinese(day)}（提交号 ${revision.slice(0, 10)}）`
}

function revisionOf(repository: string, said: string): string {
  const revision = isDay(said) ? revisionAt(repository, said) : resolveRevision(repository, said)
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
