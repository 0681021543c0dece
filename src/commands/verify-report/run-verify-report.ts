import { resolve } from 'node:path'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { officeBytes } from './office-bytes.ts'
import type { Verdict } from './verdict.ts'
import { verdictText } from './verdict-text.ts'
import { verdictsJson } from './verdicts-json.ts'
import { verifyFile } from './verify-file.ts'

/** 0 where every file is the same again, 1 where one differs, 2 where one could not be checked. */
export async function runVerifyReport(
  session: Session,
  files: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const read = files.map((file) => ({ file, bytes: officeBytes(resolve(session.cwd, file), file) }))
  const verdicts: Verdict[] = []
  const whole = options.restricted === true
  for (const { file, bytes } of read) {
    const verdict = await verifyFile(file, bytes, root)
    verdicts.push(verdict)
    if (options.json !== true) session.out(verdictText(verdict, whole, session))
  }
  if (options.json === true) printJson(session, verdictsJson(verdicts, whole, session.say))
  if (verdicts.some(({ result }) => result === 'unknown')) return 2
  return verdicts.every(({ result }) => result === 'same') ? 0 : 1
}
