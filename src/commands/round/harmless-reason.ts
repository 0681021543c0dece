import { namesKnownIn } from '../../analysis/names-known-in.ts'
import { privateNumbers } from '../../analysis/private-numbers.ts'
import { leakIn } from '../../analysis/speaker-leaks.ts'
import { speakersOf } from '../../analysis/speakers.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { UsageError } from '../../usage-error.ts'

/** A reason on one line; a message is read by all who see the history, so it names nobody who spoke. */
export function harmlessReason(said: string, workspace: LoadedWorkspace): string {
  const reason = said.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (reason === '') return ''
  const leak = leakIn(reason, speakersOf(workspace), namesKnownIn(workspace.villages, workspace))
  if (leak === null && privateNumbers(reason).length === 0) return reason
  throw new UsageError(
    {
      zh: '原因里有说话人的姓名、联系方式或个人号码',
      en: 'the reason names somebody who spoke, or holds a private number',
    },
    { zh: '换一种写法，说话人写代称。', en: 'Put it otherwise; people who spoke go by alias.' },
  )
}
