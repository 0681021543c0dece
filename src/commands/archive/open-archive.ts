import { basename, dirname, join, resolve } from 'node:path'
import { layout, restrictedLayout } from '../../archives/archive-layout.ts'
import { checkArchive } from '../../archives/check-archive.ts'
import { isThere } from '../../disk/exists.ts'
import { moveFolder } from '../../disk/move-folder.ts'
import { withScratchFolder } from '../../disk/scratch-within.ts'
import { refuseFilled } from '../../disk/write-folder.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { cloneBundle } from '../../git/clone-bundle.ts'
import { filesTree, type Manifest } from '../../seals/manifest.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import { sealedContent } from '../round/sealed-content.ts'
import type { Options } from '../subcommand.ts'
import { readOnDisk } from './archive-on-disk.ts'
import { printVerdict } from './archive-verdict.ts'
import { openRestricted, restoreRestricted } from './open-restricted.ts'
import { restrictedFile } from './restricted-part.ts'

/** Restores an archive to a folder of its own after it was verified. 1 where it is not what was sealed. */
export async function openArchive(session: Session, said: string, options: Options): Promise<number> {
  const file = resolve(session.cwd, said)
  if (said === '' || !isThere(file))
    throw new UsageError(
      { zh: `没有“${said}”这个文件`, en: `there is no file “${said}”` },
      {
        zh: '写案卷的 zip 文件、文件夹或者受限部分（.age）。',
        en: 'Name the zip file, folder or restricted part.',
      },
    )
  const target =
    typeof options.output === 'string'
      ? resolve(session.cwd, options.output)
      : `${file.replace(/\.(?:zip|age)$/iu, '')}-还原`
  refuseFilled(target)
  return withScratchFolder(dirname(target), async (scratch) => {
    const restored = join(scratch, basename(target))
    const code = /\.age$/iu.test(file)
      ? await openAlone(session, file, scratch, restored, options)
      : await openWhole(session, file, scratch, restored, options)
    if (code === 2) return 1
    moveFolder(restored, target)
    session.out(`${shownPath(session.cwd, target)}\n`)
    return code
  })
}

/** 2 where nothing is to be restored. */
async function openWhole(
  session: Session,
  file: string,
  scratch: string,
  restored: string,
  options: Options,
): Promise<0 | 1 | 2> {
  const read = await readOnDisk(file)
  const verdict = checkArchive(read.content)
  const standing = printVerdict(session, verdict)
  if (standing === 'unfit' || !verdict.manifest) return refused(session)
  const beside = restrictedFile(file)
  const parts = options.identity === undefined ? null : await openRestricted(session, beside, options)
  const open = read.content.files.has(layout.history)
  const history = open
    ? await read.bytes(layout.history)
    : (parts?.get(restrictedLayout.ordinaryHistory) ?? null)
  if (history === null) throw noHistory
  const bundle = join(scratch, 'ordinary')
  writeWhole(bundle, history)
  const said = cloneBundle(bundle, scratch, restored)
  if (said !== null || !(await isSealed(restored, verdict.manifest))) {
    session.err(`${session.say(otherHistory(said))}\n`)
    return refused(session)
  }
  if (parts) await restoreRestricted(parts, scratch, join(restored, 'restricted'), verdict.manifest)
  else if (isThere(beside)) tellRestricted(session)
  return standing === 'sound' ? 0 : 1
}

const noHistory = new UsageError(
  { zh: '这份案卷的历史在受限部分里', en: 'the history of this archive is in its restricted part' },
  {
    zh: '加 --identity <身份文件> 一起打开；只看底稿的，解压案卷，看“底稿”文件夹。',
    en: 'Open both with --identity <file>; for the papers alone, unpack the archive and see 底稿/.',
  },
)

function otherHistory(said: string | null) {
  return {
    zh: `历史里没有清单所封存的内容${said === null ? '' : `（${said}）`}`,
    en: `the history does not hold what was sealed${said === null ? '' : ` (${said})`}`,
  }
}

/** The history must hold the very files of the manifest, whatever else it holds. */
async function isSealed(folder: string, { commit, tree }: Manifest): Promise<boolean> {
  const content = await sealedContent(folder, commit)
  return content !== null && filesTree(content.files) === tree
}

async function openAlone(
  session: Session,
  file: string,
  scratch: string,
  restored: string,
  options: Options,
): Promise<0> {
  const opened = await openRestricted(session, file, options)
  await restoreRestricted(opened, scratch, restored, null)
  session.err(
    `${session.say({
      zh: '只核对了受限部分自身；要与案卷核对，请打开案卷的 zip 文件，加 --identity。',
      en: 'Only compared with itself: open the zip file with --identity to compare it with the archive.',
    })}\n`,
  )
  return 0
}

function refused(session: Session): 2 {
  session.err(
    `${session.say({ zh: '案卷被动过，或者不完整，没有还原。', en: 'The archive was changed or is not whole: nothing was restored.' })}\n`,
  )
  return 2
}

function tellRestricted(session: Session): void {
  session.err(
    `${session.say({
      zh: '旁边有加密的受限部分，没有打开；要打开的加 --identity <身份文件>。',
      en: 'The encrypted restricted part lies beside it and was not opened: add --identity <file>.',
    })}\n`,
  )
}
