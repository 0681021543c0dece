import { isThere } from '../../disk/exists.ts'
import { heedFiles } from '../../git/heed-files.ts'
import { noHistory } from '../../git/no-history.ts'
import { isMerging, type PendingFile, pendingFiles } from '../../git/pending-files.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { UsageError } from '../../usage-error.ts'

/** What one of the two histories is about to take in. */
export interface PendingRepository {
  readonly folder: string
  /** '' or `restricted/` */
  readonly prefix: string
  /** relative to the folder */
  readonly files: readonly string[]
  /** new files that are no papers, evidence or settings of the round */
  readonly left: readonly string[]
}

/** The restricted repository first: nothing ordinary is saved that refers to what is not. */
export function pendingRepositories(root: string): PendingRepository[] {
  const ordinary = pendingIn(root, '')
  if (ordinary === null)
    throw noHistory(
      { zh: '本轮文件夹没有 git 记录', en: 'the round has no history' },
      {
        zh: '在本轮文件夹运行 git init，再保存。',
        en: 'Run git init in the folder of the round, then save.',
      },
    )
  const own = isThere(`${root}/restricted/.git`) ? pendingIn(`${root}/restricted`, 'restricted/') : null
  return [...(own ? [own] : []), ordinary]
}

function pendingIn(folder: string, prefix: string): PendingRepository | null {
  heedFiles(folder)
  const pending = pendingFiles(folder)?.filter((one) => !isOfThisMachine(one))
  if (!pending) return null
  const conflict = pending.find((one) => one.conflict)
  if (conflict || isMerging(folder)) throw merging(conflict)
  if (prefix === '' && pending.some(({ file }) => file.startsWith('restricted/'))) throw notApart()
  const wanted = pending.filter((one) => !one.untracked || belongs(one.file))
  return {
    folder,
    prefix,
    files: wanted.map(({ file }) => file),
    left: pending.filter((one) => !wanted.includes(one)).map(({ file }) => file),
  }
}

/** Caches and the like, in rounds whose .gitignore does not leave them out. */
function isOfThisMachine({ file, untracked }: PendingFile): boolean {
  return untracked && file.startsWith('.inspect/')
}

/** What Windows, Word and WPS leave lying about. */
const LITTER = /(?:^|\/)(?:~\$|\.~|Thumbs\.db$|desktop\.ini$|\.DS_Store$)|\.tmp$/iu
const SETTINGS = /^(?:\.gitignore$|\.gitattributes$|\.schemas\/|\.vscode\/|templates\/)/u

function belongs(file: string): boolean {
  if (LITTER.test(file)) return false
  return isPaperFile(file) || file.includes('/evidence/') || SETTINGS.test(file)
}

function notApart(): UsageError {
  return new UsageError(
    {
      zh: '受限资料会进入本轮的记录，没有保存',
      en: 'restricted papers would enter the history of the round; nothing was saved',
    },
    {
      zh: '在本轮的 .gitignore 里写一行 restricted/，并在 restricted 里运行 git init。',
      en: 'Write a line restricted/ into .gitignore, and run git init in restricted/.',
    },
  )
}

function merging(conflict: PendingFile | undefined): UsageError {
  return new UsageError(
    {
      zh: conflict ? `“${conflict.file}”有两个版本还没有合成一个` : '有一次合并还没有做完',
      en: conflict
        ? `“${conflict.file}” has two versions that were not put together`
        : 'a merge is under way',
    },
    {
      zh: '运行 inspect resolve 做完合并（git status 可看到进度），再保存。',
      en: 'Finish it with inspect resolve (git status shows how far it is), then save.',
    },
  )
}
