import { noHistory } from '../../git/no-history.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { installDrivers } from '../round/install-drivers.ts'
import { hookAdvice, installHooks } from '../round/install-hooks.ts'
import { lookThroughCommit } from '../round/look-through-commit.ts'
import { roundFolder } from '../round/round-folder.ts'

export function runHook(session: Session, [what = '']: readonly string[]): number {
  if (what === 'pre-commit') return lookThroughCommit(session)
  if (what === 'install') return install(session)
  throw new UsageError(
    { zh: `没有“${what}”这种钩子`, en: `there is no hook “${what}”` },
    { zh: '可用：install、pre-commit。', en: 'There are: install, pre-commit.' },
  )
}

function install(session: Session): number {
  const root = roundFolder(session)
  const hooks = installHooks(root)
  installDrivers(root)
  for (const hook of hooks) {
    const name = hook.repository === '' ? session.say({ zh: '本轮', en: 'round' }) : hook.repository
    const advice = hookAdvice(hook)
    if (advice) session.err(`${session.say(advice)}\n`)
    else if (hook.hook === 'pre-commit')
      session.out(`${name}  ${session.say({ zh: '提交前核对已装好', en: 'hook installed' })}\n`)
  }
  if (hooks.length > 0) return 0
  throw noHistory(
    { zh: '本轮文件夹没有 git 记录', en: 'the round has no history' },
    { zh: '先在本轮文件夹运行 git init。', en: 'Run git init in the folder of the round first.' },
  )
}
