import { writeWhole } from '../../disk/write-whole.ts'
import { handoverReceipt } from '../../forms/handover-receipt.ts'
import { renderDocument } from '../../render/render-document.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { shownPath } from '../output/shown-path.ts'
import { openRound } from '../round/open-round.ts'
import { rememberExchange } from './exchange-record.ts'
import { handoverOf } from './handover.ts'
import type { Part } from './packed-part.ts'
import { receiptText } from './receipt.ts'

/** The receipt beside the first part, to print and as text; who was sent what is remembered, and all files named. */
export async function deliverPackage(
  session: Session,
  root: string,
  [first, ...others]: readonly [Part, ...Part[]],
  to: unknown,
): Promise<void> {
  const { file, sha256 } = first
  const parts = [first, ...others]
  const person = typeof to === 'string' ? to : ''
  const { data } = openRound(session).round
  const handover = handoverOf(session, root, data.name, parts, person)
  const page = { fonts: data.house?.fonts ?? {}, date: session.today, version }
  writeWhole(`${file}.docx`, await renderDocument(handoverReceipt(handover), page))
  writeWhole(`${file}.txt`, receiptText(handover))
  const commits = Object.fromEntries(parts.map(({ prefix, to }) => [prefix, to]))
  if (person !== '') rememberExchange(root, { way: 'sent', person, date: session.today, sha256, commits })
  for (const path of [...parts.map((part) => part.file), `${file}.docx`, `${file}.txt`])
    session.out(`${shownPath(session.cwd, path)}\n`)
}
