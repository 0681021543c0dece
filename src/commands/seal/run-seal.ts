import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { authorsOf } from '../round/authors-of.ts'
import { openRound } from '../round/open-round.ts'
import { personBy } from '../round/person-by.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import type { SealFacts } from './make-manifests.ts'
import { errorsDespite, refuseUnsaved, sealBefore } from './refuse-unsealable.ts'
import { sealRound } from './seal-round.ts'
import { stageOf } from './stage-of.ts'

/** Seals both histories as they stand. 1 where something is not saved or errors keep it out. */
export async function runSeal(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const stage = stageOf(said)
  const root = roundFolder(session)
  return withLock(root, async () => {
    if (refuseUnsaved(session, root)) return 1
    const workspace = openRound(session)
    const person = personBy(workspace, options, { zh: '封存', en: 'seals' })
    const authors = authorsOf(workspace, { as: person.name })
    const previous = sealBefore(root, session.today)
    const despite = errorsDespite(session, workspace, options)
    if (despite === 'refused') return 1
    const facts: SealFacts = {
      seal: (previous?.seal ?? 0) + 1,
      stage: stage.name,
      date: session.today,
      by: person.name,
      despite,
      previous: previous?.root ?? null,
    }
    await sealRound({ session, root, workspace, person, authors, facts, options })
    return 0
  })
}
