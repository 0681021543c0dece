import { isAbsolute, join } from 'node:path'
import { askGit } from './ask-git.ts'

/** Where git looks for the hooks of a repository; `shared` where a setting names a folder of many repositories. */
export function hooksFolder(folder: string): { readonly path: string; readonly shared: boolean } | null {
  const said = askGit(folder, 'rev-parse', '--git-path', 'hooks')?.trim()
  if (!said) return null
  const shared = (askGit(folder, 'config', '--get', 'core.hooksPath')?.trim() ?? '') !== ''
  return { path: isAbsolute(said) ? said : join(folder, said), shared }
}
