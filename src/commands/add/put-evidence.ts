import { join } from 'node:path'
import { type NewFile, writeTogether } from '../../disk/write-together.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { shownPath } from '../output/shown-path.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import type { EvidenceCopy } from './evidence-file.ts'
import type { Addition, RecordData } from './plan-addition.ts'
import { addedText, showFindings } from './show-addition.ts'

export function putEvidence(
  session: Session,
  addition: Addition,
  files: readonly EvidenceCopy[],
  records: readonly RecordData[],
  options: Options,
): number {
  const shown = options.restricted === true
  const errors = addition.found.filter(({ severity }) => severity === 'error')
  if (!session.quiet || errors.length > 0) showFindings(addition, session, shown)
  if (errors.length > 0 && options.force !== true) {
    session.err(
      `${session.say({ zh: '有错误，没有写入。', en: 'There are errors; nothing was written.' })}\n`,
    )
    return 1
  }
  const root = roundFolder(session)
  const folder = addition.path.slice(0, addition.path.lastIndexOf('/'))
  const copies = files.map(
    ({ bytes }, index): NewFile => ({ path: join(root, folder, String(records[index]?.file)), bytes }),
  )
  const list = { path: join(root, addition.path), bytes: addition.text }
  if (options.dryRun === true) session.out(`${addedText(addition, session, shown)}\n`)
  else writeTogether(root, copies, list)
  for (const { path } of [...copies, list]) session.out(`${shownPath(session.cwd, path)}\n`)
  if (!session.quiet) tell(session, files, records)
  return 0
}

function tell(session: Session, files: readonly EvidenceCopy[], records: readonly RecordData[]): void {
  for (const [index, { said, sha256, original }] of files.entries()) {
    const id = String(records[index]?.id)
    const stripped = sha256 !== original
    const name = printable(said)
    const zh = `${name} → ${id}${stripped ? '，已去除拍摄信息' : ''}`
    session.err(`${session.say({ zh, en: `${name} -> ${id}${stripped ? ', camera data removed' : ''}` })}\n`)
  }
}
