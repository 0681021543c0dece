import { layout } from '../../archives/archive-layout.ts'
import { checkArchive } from '../../archives/check-archive.ts'
import { sha256 } from '../../disk/sha256.ts'
import { sealLine } from '../../seals/seal-message.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { ArchiveDesk } from './archive-desk.ts'
import { bundleOf, listOf } from './archive-parts.ts'
import { archiveToBe } from './archive-to-be.ts'
import { printVerdict } from './archive-verdict.ts'
import { gatherArchive, isClosed } from './gather-archive.ts'
import { type KeptFile, keptPapers } from './kept-papers.ts'
import { placeArchive, placeRestricted } from './place-archive.ts'
import { restrictedPart } from './restricted-part.ts'

/** Gathers, verifies and puts in place an archive; 0 where it stands in every respect. */
export async function fileRound(desk: ArchiveDesk): Promise<number> {
  const { session, workspace, state, target, options, readers } = desk
  const { inMemory, all, texts, unsealed } = await gatherArchive(desk)
  const { file: list, code } = listOf(workspace, state, unsealed, all)
  const standing = printVerdict(session, checkArchive(archiveToBe(all, [...texts, list])))
  if (standing === 'unfit') return 1
  if (options.dryRun !== true) {
    if (readers && workspace.restricted)
      placeRestricted(
        session,
        target,
        await restrictedPart(workspace, state, readers, isClosed(desk) ? bundleOf(workspace.root) : null),
      )
    placeArchive(session, target, function* () {
      yield* inMemory
      yield* keptPapers(workspace.root, state)
      yield list
    })
    printCodes(session, code, inMemory)
  }
  for (const { date, by, subject } of unsealed)
    session.err(
      `${printable(session.say({ zh: `封存以后的保存，没有封存：${date} ${by} ${subject}`, en: `not sealed, saved after the seal: ${date} ${by} ${subject}` }))}\n`,
    )
  if (!session.quiet) session.err(`${sealLine(state.seal)}\n`)
  return standing === 'sound' ? 0 : 1
}

/** For the box: what proves the archive, and what proves the page that says so. */
function printCodes(session: Session, code: string, files: readonly KeptFile[]): void {
  const page = files.find(({ path }) => path === layout.verifier)
  session.out(
    `${session.say({ zh: `案卷校验码：${code}（写在卷皮上）`, en: `Code of the archive: ${code} (for its box)` })}\n`,
  )
  if (page)
    session.out(
      `${session.say({ zh: '核验网页的 SHA-256（也记在卷皮上）：', en: 'SHA-256 of its page (for the box too):' })}\n  ${sha256(page.bytes)}\n`,
    )
}
