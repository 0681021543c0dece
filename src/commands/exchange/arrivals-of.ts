import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import type { Session } from '../../terminal/terminal.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import type { ReceiveDesk } from './take-in.ts'

/** What a package brings, opened beside the round; the restricted part only when asked for. */
export async function arrivalsOf(
  { session, root, options }: ReceiveDesk,
  file: string,
  scratch: string,
): Promise<[Arrival, ...Arrival[]]> {
  if (options.restricted !== true) {
    if (isThere(`${file}.restricted.age`)) tellRestricted(session)
    return [arrivalOf(root, '', file, join(scratch, 'ordinary'))]
  }
  const { openRestricted } = await import('./restricted-package.ts')
  const opened = await openRestricted(root, file, scratch, options)
  return [
    arrivalOf(root, '', file, join(scratch, 'ordinary')),
    arrivalOf(root, 'restricted/', opened, join(scratch, 'restricted')),
  ]
}

function tellRestricted(session: Session): void {
  session.err(
    `${session.say({
      zh: '旁边还有受限文书的包（.restricted.age），没有接收；要接收的加 --restricted。',
      en: 'Restricted papers lie beside it (.restricted.age) and were not taken in: add --restricted for them.',
    })}\n`,
  )
}
