import { FROM_FILES } from './harmless-call.ts'
import { feedGit, runGit } from './run-git.ts'

/**
 * A bundle as a repository with its working files. It is taken for hostile: every object is looked at, links become plain
 * files, no hook or template of this machine runs. What git says where it refuses, else null.
 */
export function cloneBundle(bundle: string, at: string, folder: string): string | null {
  const settings = ['transfer.fsckObjects=true', 'core.symlinks=false', 'gc.auto=0']
  const { err } = feedGit(
    at,
    [...settings.flatMap((one) => ['-c', one]), 'clone', '--quiet', '--template=', bundle, folder],
    '',
    FROM_FILES,
  )
  if (err !== null) return err
  runGit(folder, 'remote', 'remove', 'origin')
  return null
}
