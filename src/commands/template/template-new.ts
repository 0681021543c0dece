import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { withLock } from '../../disk/lock.ts'
import { readOwnText } from '../../disk/own-files.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import { roundFolder } from '../round/round-folder.ts'
import { reportNamed } from './documents-facts.ts'

/** Our wording of documents, for the round to change. */
export async function newTemplate(session: Session, names: readonly string[]): Promise<number> {
  const root = roundFolder(session)
  if (names.length === 0) {
    throw new UsageError(
      { zh: '没有写是哪种文书', en: 'which document?' },
      {
        zh: 'inspect template new <文书>；inspect report --list 可看有哪些。',
        en: 'See inspect report --list.',
      },
    )
  }
  const files = names.map((said) => `templates/reports/${reportNamed(said).name}.md`)
  const there = files.find((file) => isThere(join(root, file)))
  if (there !== undefined) {
    throw new UsageError(
      { zh: `${there} 已经有了，没有覆盖`, en: `${there} is there already and is left alone` },
      { zh: '要重来的，先移走它。', en: 'Move it away to start again.' },
    )
  }
  await withLock(root, () => {
    for (const file of files) writeInside(root, join(root, file), readOwnText(file))
  })
  for (const file of files) session.out(`${shownPath(session.cwd, join(root, file))}\n`)
  return 0
}
