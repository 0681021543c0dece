import { join } from 'node:path'
import { writeInside } from '../../disk/write-inside.ts'
import type { Session } from '../../terminal/terminal.ts'
import { shownPath } from '../output/shown-path.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { type Addition, isUnreadable } from './plan-addition.ts'
import { addedText, showFindings } from './show-addition.ts'

/** Writes an addition unless it has errors; shows it where nothing is to be written. */
export function put(session: Session, addition: Addition, options: Options): number {
  const shown = options.restricted === true
  if (!session.quiet || addition.found.some(({ severity }) => severity === 'error'))
    showFindings(addition, session, shown)
  const errors = addition.found.filter(({ severity }) => severity === 'error')
  if (options.dryRun === true) {
    session.out(`${addedText(addition, session, shown)}\n`)
    return errors.length > 0 ? 1 : 0
  }
  if (errors.length > 0 && (options.force !== true || errors.some(isUnreadable))) {
    session.err(`${session.say(refused(errors.some(isUnreadable)))}\n`)
    return 1
  }
  writeAddition(session, addition)
  return 0
}

export function writeAddition(session: Session, { path, text, ids }: Addition): void {
  const root = roundFolder(session)
  const target = join(root, path)
  writeInside(root, target, text)
  session.out(`${shownPath(session.cwd, target)}\n`)
  if (session.quiet || ids.length === 0) return
  const list = ids.join('、')
  session.err(`${session.say({ zh: `已登记 ${list}`, en: `entered ${ids.join(', ')}` })}\n`)
}

function refused(always: boolean): { zh: string; en: string } {
  return always
    ? { zh: '有错误，没有写入。', en: 'There are errors; nothing was written.' }
    : {
        zh: '有错误，没有写入；情况属实的，加 --force 写入。',
        en: 'There are errors; nothing was written. If it is as stated, write it with --force.',
      }
}
