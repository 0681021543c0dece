import { resolve } from 'node:path'
import { readSmall } from '../../disk/read-small.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import type { Verdict } from './verdict.ts'
import { verdictText } from './verdict-text.ts'
import { verdictsJson } from './verdicts-json.ts'
import { verifyFile } from './verify-file.ts'

/** Ours are a few megabytes at most. */
const LARGEST = 64 << 20

/** 0 where every file is the same again, 1 where one differs, 2 where one could not be checked. */
export async function runVerifyReport(
  session: Session,
  files: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const read = files.map((file) => ({ file, bytes: bytesOf(resolve(session.cwd, file), file) }))
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

function bytesOf(path: string, file: string): Uint8Array {
  const read = readSmall(path, LARGEST)
  if (read !== null && read !== 'size') return read.bytes
  throw new UsageError(
    read === null
      ? { zh: `打不开“${file}”`, en: `cannot open “${file}”` }
      : { zh: `“${file}”超过 64 MB`, en: `“${file}” is larger than 64 MB` },
    { zh: '写文书或台账的 docx、xlsx 文件。', en: 'Name docx or xlsx files of documents or ledgers.' },
  )
}
