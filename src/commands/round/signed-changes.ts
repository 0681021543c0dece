import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import { type Change, paperChanges } from '../../history/paper-changes.ts'
import { type PaperVersion, toPaperVersion } from '../../history/paper-version.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Village, Workspace } from '../../papers/workspace.ts'
import { citedRecords } from '../../signatures/cited-records.ts'
import { type Issue, SIGNED_FIELDS } from '../../signatures/signed-fields.ts'

export interface ChangedPaper {
  readonly file: string
  readonly changes: readonly Change[]
}

/**
 * What became of a problem and of the ordinary records it cites since a print was saved; null where history does
 * not know the print.
 */
export function changesSince(
  print: string,
  issue: Issue,
  village: Village,
  { root, ...workspace }: Workspace,
): ChangedPaper[] | null {
  const commit = runGit(
    root,
    'log',
    '--no-textconv',
    '--no-ext-diff',
    `-S${print}`,
    '--format=%H',
    '--',
    village.folder,
  )
    ?.trim()
    .split('\n')
    .at(-1)
  if (!commit) return null
  const concerned = new Set([
    issue.id,
    ...citedRecords(issue, village, { root, ...workspace }).map(({ name }) => name),
  ])
  const before = versionsAt(root, commit, village.folder)
  const files = new Set([...before.keys(), ...village.papers.map(({ source }) => source.file)])
  return [...files]
    .filter((file) => !file.startsWith('restricted/'))
    .map((file) => ({
      file,
      changes: paperChanges(before.get(file) ?? null, versionNow(village, file)).filter(
        (change) => concerned.has(change.record ?? change.kind.name) && isSigned(change),
      ),
    }))
    .filter(({ changes }) => changes.length > 0)
}

function isSigned({ kind, path: [, , field] }: Change): boolean {
  const signed: readonly unknown[] = SIGNED_FIELDS
  return kind.name !== 'issues' || field === undefined || signed.includes(field)
}

function versionNow({ papers }: Village, file: string): PaperVersion | null {
  const paper = papers.find(({ source }) => source.file === file)
  return paper ? { kind: paper.kind, data: paper.data as PaperVersion['data'] } : null
}

function versionsAt(root: string, commit: string, folder: string): Map<string, PaperVersion> {
  const list = runGit(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', folder) ?? ''
  const files = list.split('\0').filter(isPaperFile)
  const blobs = readBlobs(
    root,
    files.map((file) => `${commit}:./${file}`),
  )
  return new Map(
    files.flatMap((file, index): [string, PaperVersion][] => {
      const version = toPaperVersion(file, blobs[index] ?? null)
      return version ? [[file, version]] : []
    }),
  )
}
