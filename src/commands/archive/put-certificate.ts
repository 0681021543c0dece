import { dirname, join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { commitFiles } from '../../git/commit-files.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { renderDocument } from '../../render/render-document.ts'
import { type PurgeRecord, purgeCertificate } from '../../reports/purge-certificate.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import { shownPath } from '../output/shown-path.ts'
import { authorsOf } from '../round/authors-of.ts'
import type { Planned } from './purge-plan.ts'

export interface Purged {
  readonly session: Session
  readonly workspace: LoadedWorkspace
  readonly by: string
  readonly archive: (PurgeRecord['archive'] & { readonly path: string }) | null
  readonly gone: readonly Planned[]
  readonly all: boolean
}

const FOLDER = '清理证明'
const RESTRICTED = 'restricted/'

/** The certificate and the record it prints: beside the archive where one was named, else in the round, and saved. */
export async function putCertificate(purged: Purged): Promise<void> {
  const { session, workspace, archive, all } = purged
  const record = recordOf(purged)
  const folder = archive ? dirname(archive.path) : join(workspace.root, FOLDER)
  const name = freeName(folder, archive ? `${archive.file.replace(/\.zip$/iu, '')}-清理证明` : session.today)
  const { data } = workspace.round
  const options = { fonts: data.house?.fonts ?? {}, date: session.today, version }
  writeWhole(join(folder, `${name}.docx`), await renderDocument(purgeCertificate(record, data), options))
  writeWhole(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  for (const ending of ['docx', 'json'])
    session.out(`${shownPath(session.cwd, join(folder, `${name}.${ending}`))}\n`)
  if (archive || all) return
  keepRestricted(purged, name)
  save(purged, '', [`${FOLDER}/${name}.docx`, `${FOLDER}/${name}.json`])
}

function recordOf({ session, workspace, by, archive, gone, all }: Purged): PurgeRecord {
  const closed = gone.filter(({ path }) => path.startsWith(RESTRICTED))
  return {
    format: 'inspect-purge-v1',
    round: workspace.round.data.name,
    date: session.today,
    by,
    all,
    archive: archive && { file: archive.file, sealCode: archive.sealCode, code: archive.code },
    files: gone
      .filter((one) => !closed.includes(one))
      .map(({ shown, size, sha256 }) => ({ path: shown, size, sha256 })),
    restricted: { files: closed.length, size: closed.reduce((sum, { size }) => sum + size, 0) },
  }
}

/** Names and hashes of restricted files are kept where those files were. */
function keepRestricted(purged: Purged, name: string): void {
  const { workspace, gone, by, session } = purged
  const files = gone
    .filter(({ path }) => path.startsWith(RESTRICTED))
    .map(({ path, size, sha256 }) => ({ path, size, sha256 }))
  if (files.length === 0 || !isThere(join(workspace.root, 'restricted/.git'))) return
  const record = { format: 'inspect-purge-v1', date: session.today, by, files }
  writeWhole(join(workspace.root, RESTRICTED, FOLDER, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  save(purged, RESTRICTED, [`${FOLDER}/${name}.json`])
}

function save({ workspace, gone, by }: Purged, prefix: string, files: readonly string[]): void {
  const folder = join(workspace.root, prefix)
  const count = gone.filter(({ path }) => path.startsWith(RESTRICTED) === (prefix !== '')).length
  const said = commitFiles(
    folder,
    files,
    `清理工作副本 ${count} 件，见清理证明`,
    authorsOf(workspace, { as: by }),
  )
  if (said !== null)
    throw new UsageError(
      {
        zh: `清理做完了，证明没有存进记录：${said}`,
        en: `it is done, but the certificate was not saved: ${said}`,
      },
      {
        zh: '运行 git add 清理证明 和 git commit 补存。',
        en: 'Save it with git add 清理证明 and git commit.',
      },
    )
}

/** A certificate is never written over. */
function freeName(folder: string, name: string, number = 1): string {
  const free = number === 1 ? name : `${name}-${number}`
  return isThere(join(folder, `${free}.json`)) ? freeName(folder, name, number + 1) : free
}
