import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { keysAt } from '../../papers/fields.ts'
import { round as roundKind } from '../../papers/round.ts'
import type { PersonKeys } from '../../signatures/person-keys.ts'
import type { DatedKey } from '../../signatures/public-key.ts'
import { setValue } from '../../source/edit-paper.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

/** Writes the keys of one of the round's people into its paper; one without days stays where it was written. */
export function putKeys(
  session: Session,
  index: number,
  { keys, recipients }: PersonKeys,
  { dryRun }: Options,
): number {
  const { root, round } = openRound(session)
  const { file } = round.source
  const person = round.data.people[index]
  const bytes = readWhole(join(root, file))?.bytes
  if (!person || !bytes) throw new UsageError({ zh: `打不开“${file}”`, en: `cannot open “${file}”` })
  const { key, keys: oldKeys, recipients: oldRecipients, ...rest } = person
  const whole = keys.some(({ from }) => from === null)
  const value = {
    ...rest,
    ...(whole ? { key } : {}),
    ...(oldKeys || keys.length > 0 ? { keys: dated(keys) } : {}),
    ...(oldRecipients || recipients.length > 0 ? { recipients: dated(recipients) } : {}),
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const edited = setValue(text, ['people', index], value, (path) => keysAt(roundKind.schema, path))
  if (dryRun !== true) writeInside(root, join(root, file), edited)
  session.out(`${shownPath(session.cwd, join(root, file))}\n`)
  return 0
}

function dated(keys: readonly DatedKey[]) {
  return keys.flatMap(({ key, from, to }) => (from === null ? [] : [{ key, from, ...(to ? { to } : {}) }]))
}
