import { relative, resolve, sep } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { type Removable, removables } from '../../disk/removable.ts'
import { trackedFiles } from '../../git/tracked-files.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { pendingRepositories } from '../round/pending-repositories.ts'
import type { Options } from '../subcommand.ts'

/** A file that is to go, and the name by which it may be told of. */
export interface Planned extends Removable {
  readonly shown: string
}

/** What working leaves behind, in the round and in its restricted repository. */
const WORKING = ['out', 'incoming', '.inspect'].flatMap((name) => [name, `restricted/${name}`])
/** Archives stay where they were made; locks and journals are in use. */
const KEPT = /^out\/归档(?:\/|$)|^\.inspect\/(?:lock|journal\.json|purge\.json)$/u
const HISTORY = /(?:^|\/)\.git(?:\.gone)?$/u

/** Everything that a purge takes away, in the order in which it goes. */
export function purgePlan(
  session: Session,
  root: string,
  named: readonly string[],
  { all }: Options,
): Removable[] {
  if (all === true) {
    const found = removables(
      root,
      '',
      (path) => KEPT_TO_THE_END.test(path),
      (path) => HISTORY.test(path),
    )
    return [...found].sort((a, b) => rankOf(a) - rankOf(b))
  }
  const saved = keptFiles(root)
  const skip = (path: string) => KEPT.test(path) || saved.has(path) || HISTORY.test(path)
  const paths = [...WORKING, ...named.map((name) => insideRound(session, root, name))]
  const found = paths.flatMap((path) => removables(root, path, skip))
  return [...new Map(found.map((one) => [one.path, one])).values()]
}

/** By these a round is known, and a purge that was cut off goes on. */
const KEPT_TO_THE_END = /^(?:inspect\.yaml|\.inspect\/(?:lock|journal\.json|purge\.json|scratch-.*))$/u

/** Who spoke must be known until every other name was looked at; histories go last. */
function rankOf({ path }: Removable): number {
  if (HISTORY.test(path.replace(/\/$/u, ''))) return 2
  return path.startsWith('restricted/') ? 1 : 0
}

/** What is saved, and papers that are not: they are nobody's copies. */
function keptFiles(root: string): ReadonlySet<string> {
  if (!isThere(`${root}/.git`)) return new Set()
  const restricted = isThere(`${root}/restricted/.git`) ? trackedFiles(`${root}/restricted`) : []
  return new Set([
    ...trackedFiles(root),
    ...[...restricted].map((path) => `restricted/${path}`),
    ...pendingRepositories(root).flatMap(({ files, prefix }) => files.map((file) => `${prefix}${file}`)),
  ])
}

/** Copies elsewhere are nobody's business here: what a wrong path would take away is not in any archive. */
function insideRound(session: Session, root: string, name: string): string {
  const path = resolve(session.cwd, name)
  const within = relative(root, path).split(sep).join('/')
  if (within !== '' && !within.startsWith('..') && isThere(path)) return within
  throw new UsageError(
    isThere(path)
      ? { zh: `“${name}”不在本轮文件夹里`, en: `“${name}” is not in the round` }
      : { zh: `没有“${name}”`, en: `there is no “${name}”` },
    {
      zh: '只清理本轮文件夹里的；别处的副本自行删去。',
      en: 'Only what lies in the round is removed; remove copies elsewhere yourself.',
    },
  )
}
