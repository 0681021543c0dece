import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { runGit } from '../../git/run-git.ts'
import type { Session } from '../../terminal/terminal.ts'
import { installDrivers } from '../round/install-drivers.ts'
import { hookAdvice, installHooks } from '../round/install-hooks.ts'

/** The restricted papers have a history of their own, with readers of its own. */
export function makeRepositories(root: string, session: Session): void {
  const made = [root, join(root, 'restricted')].every((folder) => {
    return isThere(join(folder, '.git')) || runGit(folder, 'init', '--quiet') !== null
  })
  installDrivers(root)
  for (const hook of installHooks(root)) {
    const advice = hookAdvice(hook)
    if (advice) session.err(`${session.say(advice)}\n`)
  }
  if (made || session.quiet) return
  session.err(
    `${session.say({ zh: '没有找到 git：可以照常使用，但没有全程留痕。', en: 'git was not found: everything works but the history.' })}\n`,
  )
}
