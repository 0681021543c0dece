import { basename, dirname, join, relative, resolve } from 'node:path'
import { addDays } from '../../analysis/periods.ts'
import { isThere } from '../../disk/exists.ts'
import { findRound } from '../../disk/find-round.ts'
import { listOwnFolder, readOwnText } from '../../disk/own-files.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { runGit } from '../../git/run-git.ts'
import { typedDate } from '../../papers/typed-date.ts'
import { fillTemplate } from '../../setup/fill-template.ts'
import { folderNameFault } from '../../setup/folder-name.ts'
import { roundSettings } from '../../setup/round-settings.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { installDrivers } from '../round/install-drivers.ts'
import { hookAdvice, installHooks } from '../round/install-hooks.ts'
import type { Options } from '../subcommand.ts'

/** A new round, ready for `init`: its papers, schemas and settings, and the two repositories, without a commit. */
export function runStart(session: Session, [said = '']: readonly string[], options: Options): number {
  if (said === '')
    throw new UsageError(
      { zh: '没有写文件夹名', en: 'no folder is named' },
      { zh: '写成 inspect start 青禾县2025年第三轮。', en: 'Write it like inspect start 2025-round-3.' },
    )
  const root = resolve(session.cwd, said)
  refuseNested(root)
  const files = filesOf(basename(root), session, options)
  const there = [...files.keys()].filter((path) => isThere(join(root, path)))
  if (there.length > 0) {
    throw new UsageError(
      {
        zh: `“${said}”里已有 ${there[0]}${there.length > 1 ? ` 等 ${there.length} 个文件` : ''}`,
        en: `“${said}” holds ${there[0]}${there.length > 1 ? ` and ${there.length - 1} more` : ''} already`,
      },
      { zh: '换一个空的文件夹。', en: 'Choose an empty folder.' },
    )
  }
  for (const [path, text] of files) {
    if (options.dryRun !== true) writeInside(root, join(root, path), text)
    session.out(`${relative(session.cwd, join(root, path))}\n`)
  }
  if (options.dryRun !== true) makeRepositories(root, session)
  if (options.dryRun !== true && !session.quiet) session.err(`${session.say(nextStep(said))}\n`)
  return 0
}

function nextStep(folder: string) {
  return {
    zh: `下一步：cd ${folder}，在 inspect.yaml 里填人员和分组，再用 inspect init <村名> --town <镇名> 建村。`,
    en: `Next: cd ${folder}, enter people and teams in inspect.yaml, then inspect init <village> --town <town>.`,
  }
}

/** Papers belong to the nearest round above them, and its history would take in another's. */
function refuseNested(root: string): void {
  const outer = findRound(dirname(root))
  if (outer === null) return
  throw new UsageError(
    { zh: `“${root}”在另一轮“${outer}”里面`, en: `“${root}” lies within another round, “${outer}”` },
    { zh: '在那一轮的文件夹外面新建。', en: 'Make it outside the folder of that round.' },
  )
}

function filesOf(folder: string, session: Session, options: Options): Map<string, string> {
  const fault = folderNameFault(folder)
  if (fault)
    throw new UsageError({ zh: `文件夹“${folder}”：${fault.zh}`, en: `folder “${folder}”: ${fault.en}` })
  const district = text(options.district) ?? ''
  const committee = text(options.committee) ?? `中共${district}委员会`
  const starts = day('--starts', options.starts) ?? session.today
  const ends = day('--ends', options.ends) ?? addDays(starts, 59)
  if (ends < starts)
    throw new UsageError({
      zh: `结束日期 ${ends} 早于开始日期 ${starts}`,
      en: `the last day ${ends} is before the first, ${starts}`,
    })
  const values = {
    name: text(options.name) ?? folder,
    district,
    committee,
    office: text(options.office) ?? `${committee}巡察工作领导小组办公室`,
    starts,
    ends,
  }
  return new Map([
    ['inspect.yaml', fillTemplate(readOwnText('templates/papers/inspect.yaml'), values)],
    ['questionnaire.yaml', readOwnText('templates/papers/questionnaire.yaml')],
    ['checklist.yaml', readOwnText('templates/papers/checklist.yaml')],
    ...listOwnFolder('schemas')
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, string] => [`.schemas/${name}`, readOwnText(`schemas/${name}`)]),
    ...roundSettings,
  ])
}

function text(option: Options[string]): string | undefined {
  return typeof option === 'string' ? option.normalize('NFC') : undefined
}

function day(flag: string, said: Options[string]): string | undefined {
  if (said === undefined) return said
  const typed = typeof said === 'string' ? typedDate(said) : null
  if (typed !== null) return typed
  throw new UsageError(
    { zh: `${flag} 的“${said}”不是真实的日期`, en: `${flag} “${said}” is not a real date` },
    { zh: '写成 2025-09-01 的样子。', en: 'Write it like 2025-09-01.' },
  )
}

/** The restricted papers have a history of their own, with readers of its own. */
function makeRepositories(root: string, session: Session): void {
  const made = [root, join(root, 'restricted')].every((folder) => {
    return isThere(join(folder, '.git')) || runGit(folder, 'init', '--quiet') !== null
  })
  installDrivers(root)
  for (const hook of installHooks(root)) {
    const advice = hookAdvice(hook)
    if (advice) session.err(`${session.say(advice)}\n`)
  }
  if (made || session.quiet) return
  session.err(
    `${session.say({ zh: '没有找到 git：可以照常使用，但没有全程留痕。', en: 'git was not found: everything works but the history.' })}\n`,
  )
}
