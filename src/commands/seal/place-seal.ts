import { join } from 'node:path'
import { withJournal } from '../../disk/journal.ts'
import type { SealStep } from '../../disk/journal-entry.ts'
import { moveReferences } from '../../git/seal-objects.ts'
import { UsageError } from '../../usage-error.ts'
import { checkOutSeal } from '../round/check-out-seal.ts'

/** Moves branches and tags of both repositories to a seal whose objects are all there; the ordinary one is last. */
export async function placeSeal(root: string, steps: readonly SealStep[]): Promise<void> {
  await withJournal(root, { command: 'seal', steps }, () => {
    for (const { folder, branch, from, to, tag, tagObject } of steps) {
      const said = moveReferences(join(root, folder), [
        `update ${branch} ${to} ${from}`,
        `create refs/tags/${tag} ${tagObject}`,
      ])
      if (said !== null) throw refused(root, steps, said)
    }
    for (const step of steps) checkOutSeal(root, step)
  })
}

/** What was moved before is moved back: a seal is in both repositories or in none. */
function refused(root: string, steps: readonly SealStep[], said: string): UsageError {
  for (const { folder, branch, from, to, tag, tagObject } of steps)
    moveReferences(join(root, folder), [
      `update ${branch} ${from} ${to}`,
      `delete refs/tags/${tag} ${tagObject}`,
    ])
  return new UsageError({ zh: `git 没有封存：${said}`, en: `git did not seal: ${said}` })
}
