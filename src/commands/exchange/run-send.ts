import { join, resolve } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { withLock } from '../../disk/lock.ts'
import { withScratchFolder } from '../../disk/scratch-within.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { handoverReceipt } from '../../forms/handover-receipt.ts'
import { renderDocument } from '../../render/render-document.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import { shownPath } from '../output/shown-path.ts'
import { openRound } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { rememberExchange } from './exchange-record.ts'
import { handoverOf } from './handover.ts'
import { type Part, packedPart } from './packed-part.ts'
import { receiptText } from './receipt.ts'
import { refuseUnready } from './refuse-unready.ts'

/** Writes the package, then its receipt. */
export async function runSend(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const file = targetOf(session, said, options)
  return withLock(root, () =>
    withScratchFolder(join(root, '.inspect'), async (scratch) => {
      refuseUnready(root)
      const restricted =
        options.restricted === true
          ? await (await import('./restricted-package.ts')).restrictedPart(
              session,
              root,
              file,
              scratch,
              options,
            )
          : null
      const part = packedPart({ root, prefix: '', file, options, always: restricted !== null })
      if (part !== null) return deliver(session, root, restricted ? [part, restricted] : [part], options)
      session.err(
        `${session.say({
          zh: `${options.to} 已有全部内容，没有做包。`,
          en: `${options.to} has all of it; no package was made.`,
        })}\n`,
      )
      return 0
    }),
  )
}

function targetOf(session: Session, said: string, options: Options): string {
  const path = resolve(session.cwd, said)
  const file = /\.[^./\\]+$/u.test(path) ? path : `${path}.bundle`
  const there = [file, `${file}.docx`, `${file}.txt`].find(isThere)
  if (there === undefined || options.force === true) return file
  throw new UsageError(
    { zh: `“${there}”已经存在`, en: `“${there}” is there already` },
    { zh: '换一个文件名，或加 --force 覆盖。', en: 'Choose another name, or write over it with --force.' },
  )
}

async function deliver(
  session: Session,
  root: string,
  parts: readonly Part[],
  options: Options,
): Promise<number> {
  const file = parts[0]?.file ?? ''
  const person = typeof options.to === 'string' ? options.to : ''
  const { data } = openRound(session).round
  const handover = handoverOf(session, root, data.name, parts, person)
  const page = { fonts: data.house?.fonts ?? {}, date: session.today, version }
  writeWhole(`${file}.docx`, await renderDocument(handoverReceipt(handover), page))
  writeWhole(`${file}.txt`, receiptText(handover))
  const commits = Object.fromEntries(parts.map(({ prefix, to }) => [prefix, to]))
  const sha256 = parts[0]?.sha256 ?? ''
  if (person !== '') rememberExchange(root, { way: 'sent', person, date: session.today, sha256, commits })
  for (const path of [...parts.map((part) => part.file), `${file}.docx`, `${file}.txt`])
    session.out(`${shownPath(session.cwd, path)}\n`)
  return 0
}
