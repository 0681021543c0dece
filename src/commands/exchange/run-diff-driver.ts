import { resolve } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { flatPaper } from '../../history/flat-paper.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { shownValue } from '../../history/shown-value.ts'
import type { Session } from '../../terminal/terminal.ts'

/** A paper as git is to compare it: a line a value, in the words of the form; one that cannot be read as it is. */
export function runDiffDriver(session: Session, [file = '']: readonly string[]): number {
  const bytes = readWhole(resolve(session.cwd, file))?.bytes
  if (!bytes) return 2
  const version = toPaperVersion(file, bytes)
  if (version === null) session.out(new TextDecoder().decode(bytes))
  else
    for (const [record, values] of flatPaper(version))
      for (const { label, value } of values.values())
        session.out(`${record === '' ? '' : `${record} `}${label}：${shownValue(value)}\n`)
  return 0
}
