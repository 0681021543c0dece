import { resolve } from 'node:path'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { makeRepositories } from './make-repositories.ts'
import { putFiles } from './put-files.ts'
import { refuseNested, refuseTaken } from './refuse-taken.ts'
import { roundFiles } from './round-files.ts'
import { roundValues } from './round-values.ts'

/** A new round, ready for `init`: its papers, schemas and settings, and the two repositories, without a commit. */
export function runStart(session: Session, [said = '']: readonly string[], options: Options): number {
  if (said === '') throw noFolder
  const root = resolve(session.cwd, said)
  refuseNested(root)
  const files = roundFiles(roundValues(root, session.today, options))
  refuseTaken(root, said, files.keys())
  putFiles(session, root, files, options)
  if (options.dryRun === true) return 0
  makeRepositories(root, session)
  if (!session.quiet) session.err(`${session.say(nextStep(said))}\n`)
  return 0
}

const noFolder = new UsageError(
  { zh: '没有写文件夹名', en: 'no folder is named' },
  { zh: '写成 inspect start 青禾县2025年第三轮。', en: 'Write it like inspect start 2025-round-3.' },
)

function nextStep(folder: string) {
  return {
    zh: `下一步：cd ${folder}，在 inspect.yaml 里填人员和分组，再用 inspect init <村名> --town <镇名> 建村。`,
    en: `Next: cd ${folder}, enter people and teams in inspect.yaml, then inspect init <village> --town <town>.`,
  }
}
