import { namesKnownIn } from '../analysis/names-known-in.ts'
import { privateNumbers } from '../analysis/private-numbers.ts'
import { leakIn } from '../analysis/speaker-leaks.ts'
import { speakersOf } from '../analysis/speakers.ts'
import type { Text } from '../language.ts'
import { paperKinds } from '../papers/index.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { FORBIDDEN_CODES } from './forbidden-codes.ts'

/** A file that is about to enter a history. */
export interface EnteringFile {
  /** relative to the round */
  readonly file: string
  readonly size: number
  readonly link: boolean
  /** of papers and other texts of moderate size; null for the rest */
  readonly text: string | null
}

/** Why a file may not enter a history, which forgets nothing. */
export interface RefusedFile {
  readonly file: string
  readonly line: number | null
  readonly message: Text
  readonly hint: Text | undefined
}

const MEGABYTE = 1024 * 1024
const LARGEST_PAPER = 16
const LARGEST_FILE = 50

/** What must not enter: who spoke, identity-card numbers, restricted papers in the round's own history, giants, links. */
export function refusedFiles(
  files: readonly EnteringFile[],
  found: readonly Diagnostic[],
  workspace: Workspace,
): RefusedFile[] {
  const entering = new Set(files.map(({ file }) => file))
  const told = found.filter(({ code, file }) => FORBIDDEN_CODES.has(code) && entering.has(file))
  const toldFiles = new Set(told.map(({ file }) => file))
  return [
    ...told.map(({ file, range, message, hint }) => ({
      file,
      line: range?.start.line ?? null,
      message,
      hint,
    })),
    ...files.flatMap((one) => oddities(one)),
    ...files.filter(({ file }) => !toldFiles.has(file)).flatMap((one) => leaksOf(one, workspace)),
  ]
}

/** Nothing of the restricted repository enters the round's own. */
export function restrictedInRound(files: readonly EnteringFile[]): RefusedFile[] {
  return files
    .filter(({ file }) => file.startsWith('restricted/'))
    .map(({ file }) =>
      refused(
        file,
        {
          zh: '受限资料不得进入本轮的记录',
          en: 'restricted papers do not enter the history of the round',
        },
        {
          zh: '运行 git rm -r --cached restricted，并在 .gitignore 里写一行 restricted/。',
          en: 'Run git rm -r --cached restricted, and write a line restricted/ into .gitignore.',
        },
      ),
    )
}

function oddities({ file, size, link }: EnteringFile): RefusedFile[] {
  const most = isPaperFile(file) ? LARGEST_PAPER : LARGEST_FILE
  if (link)
    return [
      refused(
        file,
        {
          zh: '这是一个链接，不是文件本身',
          en: 'this is a link, not a file',
        },
        { zh: '把链接指向的文件复制到这里。', en: 'Copy the file it points to here.' },
      ),
    ]
  if (size > most * MEGABYTE)
    return [
      refused(
        file,
        {
          zh: `文件有 ${Math.ceil(size / MEGABYTE)} MB，上限 ${most} MB`,
          en: `it has ${Math.ceil(size / MEGABYTE)} MB; at most ${most} MB are taken in`,
        },
        { zh: '压缩扫描件或分成几件。', en: 'Make the scan smaller, or part it.' },
      ),
    ]
  return []
}

const RESTRICTED = new RegExp(
  `^kind:[ \\t]*["']?(?:${paperKinds.flatMap(({ name, restricted }) => (restricted ? [name] : [])).join('|')})\\b`,
  'mu',
)

/** Texts that no check reads: papers that cannot be read, notes, lists. */
function leaksOf({ file, text }: EnteringFile, workspace: Workspace): RefusedFile[] {
  if (text === null || text === '') return []
  const inRestricted = file.startsWith('restricted/')
  if (!inRestricted && RESTRICTED.test(text))
    return [
      refused(
        file,
        {
          zh: '这是受限文书，却放在普通文件夹',
          en: 'this is a restricted paper in an ordinary folder',
        },
        { zh: '移到 restricted/ 下。', en: 'Move it below restricted/.' },
      ),
    ]
  const read = [workspace.round, workspace.questionnaire, workspace.checklist, ...papersIn(workspace)]
  if (read.some((paper) => paper?.source.file === file)) return []
  const speakers = speakersOf(workspace)
  const known = namesKnownIn(workspace.villages, workspace)
  const leaks = (line: string) =>
    privateNumbers(line).some(({ kind }) => kind === 'identity') ||
    (!inRestricted && leakIn(line, speakers, known) !== null)
  const line = text.split('\n').findIndex(leaks)
  if (line < 0) return []
  return [
    {
      file,
      line: line + 1,
      message: {
        zh: '这一行有说话人的姓名、联系方式或身份证号码',
        en: 'this line names somebody who spoke, or holds an identity-card number',
      },
      hint: { zh: '说话人写代称；身份证号码删去。', en: 'Write the alias; take the number out.' },
    },
  ]
}

function papersIn({ villages, towns }: Workspace) {
  return [...villages, ...towns].flatMap(({ papers }) => papers)
}

function refused(file: string, message: Text, hint: Text): RefusedFile {
  return { file, line: null, message, hint }
}
