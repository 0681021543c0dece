import { join } from 'node:path'
import { withJournal } from '../../disk/journal.ts'
import { sha256 } from '../../disk/sha256.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { SignPlan } from './sign-plan.ts'
import { signedText } from './signed-text.ts'

/** Writes the paper with its signatures; the journal knows what it was and what it is to be, should it be cut off. */
export function putSignatures(round: VillageRound, { path, signatures }: SignPlan): Promise<void> {
  const { root } = round.workspace
  const text = signedText(round, path, signatures)
  const before = round.snapshot.papers.find((paper) => paper.path === path)?.hash ?? ''
  const after = sha256(new TextEncoder().encode(text))
  return withJournal(root, { command: 'sign', file: path, before, after }, () =>
    writeInside(root, join(root, path), text),
  )
}
