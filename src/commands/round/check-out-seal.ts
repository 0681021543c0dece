import { join } from 'node:path'
import type { SealStep } from '../../disk/journal-entry.ts'
import { runGit } from '../../git/run-git.ts'

/** Puts the manifest of a seal among the working files, where the branch has it already. */
export function checkOutSeal(
  root: string,
  { folder, to, file }: Pick<SealStep, 'folder' | 'to' | 'file'>,
): void {
  runGit(join(root, folder), 'checkout', '--quiet', to, '--', file)
}
