import { join } from 'node:path'
import { withJournal } from '../../disk/journal.ts'
import { withLock } from '../../disk/lock.ts'
import { sha256 } from '../../disk/sha256.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { Text } from '../../language.ts'
import { stepTitles } from '../../signatures/step-titles.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import { roundFolder } from '../round/round-folder.ts'
import { showSignedChanges } from '../round/show-signed-changes.ts'
import { openVillage } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { type NewSignature, planSignatures } from './sign-plan.ts'
import { stepOf } from './sign-wish.ts'
import { signedText } from './signed-text.ts'

/** Signs problems of a village: all that are named or none. */
export async function runSign(
  session: Session,
  [village = '', ...ids]: readonly string[],
  options: Options,
): Promise<number> {
  const step = stepOf(options)
  if ((ids.length === 0) !== (options.all === true)) throw whichOnes()
  return withLock(roundFolder(session), async () => {
    const round = openVillage(session, village)
    const { path, signatures, waiting } = planSignatures(session, round, step, ids, options)
    if (signatures.length === 0) {
      session.err(`${session.say(nothingWaits(waiting))}\n`)
      return 0
    }
    for (const { issue, stale } of signatures) showSignedChanges(session, round, issue, stale)
    const text = signedText(round, path, signatures)
    const { root } = round.workspace
    const target = join(root, path)
    const before = round.snapshot.papers.find((paper) => paper.path === path)?.hash ?? ''
    const after = sha256(new TextEncoder().encode(text))
    if (options.dryRun !== true)
      await withJournal(root, { command: 'sign', file: path, before, after }, () =>
        writeInside(root, target, text),
      )
    session.out(`${shownPath(session.cwd, target)}\n`)
    if (!session.quiet) for (const one of signatures) session.err(`${session.say(saidOf(one))}\n`)
    return 0
  })
}

function saidOf({ issue, step, signature, stale }: NewSignature): Text {
  const { by, date, print } = signature
  const gone = stale.filter((one) => one !== step).map((one) => stepTitles[one])
  const again: Text = {
    zh: gone.length > 0 ? `；${gone.map(({ zh }) => zh).join('、')}的旧签名作废，须重新签名` : '',
    en: gone.length > 0 ? `; the ${gone.map(({ en }) => en).join(' and the ')} has to sign anew` : '',
  }
  const unseen: Text = print?.endsWith('.unseen')
    ? { zh: '；受限资料不在这里，签名不含其内容', en: '; without the restricted papers, which are not here' }
    : { zh: '', en: '' }
  return {
    zh: `${issue.id} ${stepTitles[step].zh}${by}签名（${date}）${again.zh}${unseen.zh}`,
    en: `${issue.id}: ${by} signed as ${stepTitles[step].en} on ${date}${again.en}${unseen.en}`,
  }
}

function nothingWaits(waiting: number): Text {
  return waiting === 0
    ? { zh: '这一步没有待签的底稿。', en: 'Nothing waits for this step.' }
    : {
        zh: `${waiting} 份底稿还等前一步签名，这一步没有可签的。`,
        en: `${waiting} wait for the step before; none for this one.`,
      }
}

function whichOnes(): UsageError {
  return new UsageError(
    { zh: '没有写签哪几份，或编号与 --all 同时写了', en: 'name the problems, or --all of them' },
    {
      zh: '例：inspect sign 溪口村 WT-001 WT-002 --as drafted，或 --all。',
      en: 'As in inspect sign 溪口村 WT-001 --as drafted',
    },
  )
}
