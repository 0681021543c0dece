import { join, relative, resolve } from 'node:path'
import { layout, restrictedLayout } from '../../archives/archive-layout.ts'
import { checkArchive } from '../../archives/check-archive.ts'
import { isThere } from '../../disk/exists.ts'
import { withScratchFolder } from '../../disk/scratch-within.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { cloneBundle } from '../../git/clone-bundle.ts'
import { runGit } from '../../git/run-git.ts'
import type { PurgeRecord } from '../../reports/purge-certificate.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { pendingRepositories } from '../round/pending-repositories.ts'
import type { Options } from '../subcommand.ts'
import { readOnDisk } from './archive-on-disk.ts'
import { printVerdict } from './archive-verdict.ts'
import { openRestricted } from './open-restricted.ts'
import { restrictedFile } from './restricted-part.ts'

/** The archive that stands in for what is removed, verified where it lies; with `--all` it must hold everything there is. */
export async function provenArchive(
  session: Session,
  root: string,
  options: Options,
): Promise<PurgeRecord['archive'] & { readonly path: string }> {
  const path = resolve(session.cwd, String(options.archive))
  if (!isThere(path)) throw new UsageError({ zh: `没有案卷“${path}”`, en: `there is no archive “${path}”` })
  if (options.all === true && !relative(root, path).startsWith('..'))
    throw new UsageError(
      { zh: '案卷在要清理的文件夹里', en: 'the archive lies in the folder that is to go' },
      { zh: '先把案卷和“-受限.age”拷到别处。', en: 'Copy it and its -受限.age elsewhere first.' },
    )
  const read = await readOnDisk(path)
  const verdict = checkArchive(read.content)
  if (printVerdict(session, verdict) === 'unfit' || !verdict.list || !verdict.code || !verdict.archiveCode)
    throw unproven({ zh: '案卷不完好', en: 'the archive is not sound' })
  // Where a purge was cut off when the history was gone already, it was proven then.
  if (options.all === true && isThere(join(root, '.git')))
    await refuseLess(
      session,
      root,
      path,
      read.content.files.has(layout.history) ? await read.bytes(layout.history) : null,
      options,
    )
  const file = path.split(/[\\/]/u).at(-1) ?? path
  return { path, file, sealCode: verdict.code, code: verdict.archiveCode }
}

/** Every save of both repositories is in the archive, and nothing is unsaved. */
async function refuseLess(
  session: Session,
  root: string,
  path: string,
  history: Uint8Array | null,
  options: Options,
): Promise<void> {
  if (pendingRepositories(root).some(({ files }) => files.length > 0))
    throw unproven({ zh: '还有没保存的改动', en: 'there is something that is not saved' })
  const closed = isThere(join(root, 'restricted/.git'))
  const parts = closed ? await openRestricted(session, restrictedFile(path), options) : null
  if (!(await holds(root, '', history ?? parts?.get(restrictedLayout.ordinaryHistory))))
    throw unproven({ zh: '案卷里没有最后一次保存', en: 'the archive does not hold the last save' })
  if (parts && !(await holds(root, 'restricted', parts.get(restrictedLayout.history))))
    throw unproven({
      zh: '受限部分里没有最后一次保存',
      en: 'the restricted part does not hold the last save',
    })
}

/** Whether a bundle, unpacked, leads to where a repository stands. Certificates of purges are no papers. */
async function holds(root: string, name: string, bundle: Uint8Array | undefined): Promise<boolean> {
  if (!bundle) return false
  return withScratchFolder(join(root, '.inspect'), (scratch) => {
    const file = join(scratch, 'bundle')
    writeWhole(file, bundle)
    if (cloneBundle(file, scratch, join(scratch, 'clone')) !== null) return false
    const kept = runGit(join(scratch, 'clone'), 'rev-parse', 'HEAD')?.trim() ?? ''
    const since = runGit(join(root, name), 'diff', '--name-only', '-z', kept, 'HEAD')
    return since?.split('\0').every((path) => path === '' || path.startsWith('清理证明/')) === true
  })
}

function unproven({ zh, en }: { readonly zh: string; readonly en: string }): UsageError {
  return new UsageError(
    { zh: `${zh}，没有清理`, en: `${en}: nothing was removed` },
    { zh: '保存、封存以后重新立卷，再清理。', en: 'Save, seal and make the archive again, then purge.' },
  )
}
