import { readBlobs } from '../../git/read-blobs.ts'
import { resolveRevision, revisionAt } from '../../git/read-commits.ts'
import { runGit } from '../../git/run-git.ts'
import { type FlatValue, flatPaper } from '../../history/flat-paper.ts'
import { type PaperVersion, toPaperVersion } from '../../history/paper-version.ts'
import { isConfidential, shownValue } from '../../history/shown-value.ts'
import { isDay } from '../../papers/is-day.ts'
import type { Village } from '../../papers/workspace.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

/** One record with the labels of its form, as it is on the disk or as it stood. */
export function runShow(session: Session, [name = '', id = '']: readonly string[], options: Options): number {
  const workspace = lookIntoRound(session)
  const [village] = chooseVillages(workspace, [name])
  if (!village) throw new UsageError({ zh: '没有写村名', en: 'no village was named' })
  const restricted = options.restricted === true
  const versions =
    typeof options.at === 'string'
      ? versionsAt(workspace.root, village.folder, options.at, restricted)
      : versionsNow(village, restricted)
  for (const version of versions) {
    const values = id === '' ? undefined : flatPaper(version).get(id)
    if (values) return print(session, version, [...values.values()], restricted, options.json === true)
  }
  throw new UsageError(
    { zh: `${village.name}没有编号“${id}”的记录`, en: `${village.name} has no record “${id}”` },
    {
      zh: restricted ? '核对编号和日期。' : '核对编号和日期；受限文书要加 --restricted。',
      en: 'Check the number and the day; restricted papers need --restricted.',
    },
  )
}

function versionsNow({ papers }: Village, restricted: boolean): PaperVersion[] {
  return papers
    .filter(({ source }) => restricted || !source.file.startsWith('restricted/'))
    .map(({ kind, data }) => ({ kind, data: data as PaperVersion['data'] }))
}

function versionsAt(root: string, folder: string, at: string, restricted: boolean): PaperVersion[] {
  const repositories = restricted ? [root, `${root}/restricted`] : [root]
  return repositories.flatMap((repository) => {
    const revision = revisionOf(repository, at)
    const list = runGit(repository, 'ls-tree', '-r', '-z', '--name-only', revision, '--', folder) ?? ''
    const files = list.split('\0').filter((file) => /\.ya?ml$/iu.test(file))
    const blobs = readBlobs(
      repository,
      files.map((file) => `${revision}:./${file}`),
    )
    return files.flatMap((file, index) => toPaperVersion(file, blobs[index] ?? null) ?? [])
  })
}

function revisionOf(repository: string, at: string): string {
  const revision = isDay(at) ? revisionAt(repository, at) : resolveRevision(repository, at)
  if (revision !== null) return revision
  throw new UsageError(
    { zh: `“${at}”那时还没有记录`, en: `there is no record at “${at}”` },
    { zh: '写一个日期（2025-09-30）或提交号。', en: 'Write a day (2025-09-30) or a revision.' },
  )
}

function print(
  session: Session,
  { kind }: PaperVersion,
  values: readonly FlatValue[],
  restricted: boolean,
  json: boolean,
): number {
  const shown = values.map((one) => ({
    ...one,
    hidden: !restricted && one.value !== null && isConfidential({ kind, path: one.path }),
  }))
  if (json) {
    const record = Object.fromEntries(
      shown.map(({ key, value, hidden }) => [key.split('/').slice(1).join('/'), hidden ? '■' : value]),
    )
    printJson(session, { version: 1, kind: kind.name, record })
  } else {
    session.out(`${session.say(kind.title)}\n`)
    for (const { label, value, hidden } of shown)
      session.out(`${wrap(printable(`${label}：${hidden ? '■' : shownValue(value)}`), 80, '  ')}\n`)
  }
  return 0
}
