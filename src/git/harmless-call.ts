import { repositoryPrograms } from './repository-programs.ts'

/**
 * What git is told before each command. How it prints is ours to say, whatever is set anywhere. Watchers, hooks and
 * other repositories within are of whoever had the folder before, and so are shortcuts in finding what changed.
 * Replacements of objects (`git replace`) would show another history than the one that was made.
 */
const SETTINGS = [
  ['core.quotepath', 'false'],
  ['advice.graftFileDeprecated', 'false'],
  ['color.ui', 'false'],
  ['log.showRoot', 'true'],
  ['log.showSignature', 'false'],
  ['log.follow', 'false'],
  ['diff.orderFile', '/dev/null'],
  ['trailer.separators', ':'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.ignoreStat', 'false'],
  ['core.trustctime', 'true'],
  ['core.checkStat', 'default'],
  ['core.hooksPath', '/dev/null'],
  ['submodule.recurse', 'false'],
] as const

/** Grafts show another history as well; an object that is not here is fetched from nowhere. */
const VARIABLES = {
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
} as const

export interface GitCall {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** How git is called in a folder so that it runs nothing which the folder's own configuration names. */
export function harmlessCall(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): GitCall {
  const own = repositoryPrograms(folder).map(({ key, instead }) => [key, instead] as const)
  const told = [...SETTINGS, ...own].flatMap(([key, value]) => ['-c', `${key}=${value}`])
  return {
    args: ['--no-replace-objects', ...told, ...args],
    env: { ...process.env, ...VARIABLES, ...variables },
  }
}

/** For what is fetched from a file of this machine. */
export const FROM_FILES: Readonly<Record<string, string>> = { GIT_ALLOW_PROTOCOL: 'file' }
