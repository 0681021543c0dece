import type { Session } from '../../terminal/terminal.ts'
import type { Options } from '../subcommand.ts'
import { type Part, packedPart } from './packed-part.ts'

/** The ordinary history, and the restricted one where it was asked for; null where the receiver has all of it. */
export async function packedParts(
  session: Session,
  root: string,
  file: string,
  scratch: string,
  options: Options,
): Promise<readonly [Part, ...Part[]] | null> {
  const restricted =
    options.restricted === true
      ? await (await import('./restricted-package.ts')).restrictedPart(session, root, file, scratch, options)
      : null
  const part = packedPart({ root, prefix: '', file, options, always: restricted !== null })
  if (part === null) return null
  return restricted ? [part, restricted] : [part]
}
