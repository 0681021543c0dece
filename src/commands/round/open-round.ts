import { contentOf } from '../../load/content.ts'
import { type LoadedWorkspace, loadWorkspace } from '../../load/workspace.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { roundSnapshot } from './round-snapshot.ts'

/** The round around the current folder as it is at this moment, for commands that write into it. */
export function openRound(session: Session): LoadedWorkspace {
  return loadWorkspace(contentOf(roundSnapshot(session), session.today))
}

/** The same for commands that only look: they read the papers that they use, and no others. */
export function lookIntoRound(session: Session): LoadedWorkspace {
  return loadWorkspace(contentOf(roundSnapshot(session, false), session.today))
}

/** Villages by folder name or its unique beginning, in the order of the round; all where none is named. */
export function chooseVillages(
  workspace: LoadedWorkspace,
  names: readonly string[],
): LoadedWorkspace['villages'] {
  if (names.length === 0) return workspace.villages
  const chosen = new Set(names.map((name) => villageNamed(workspace.villages, name)))
  return workspace.villages.filter((village) => chosen.has(village))
}

/** The one that is meant by its name or the beginning of it; a UsageError where none or several are. */
export function villageNamed<T extends { readonly name: string; readonly folder: string }>(
  villages: readonly T[],
  said: string,
): T {
  const name = said.normalize('NFC')
  const [exact, twin] = villages.filter((village) => village.name.normalize('NFC') === name)
  if (exact && twin) {
    throw new UsageError(
      {
        zh: `有两个村的文件夹都叫“${name}”：${exact.folder}、${twin.folder}`,
        en: `two folders of villages are called “${name}”: ${exact.folder}, ${twin.folder}`,
      },
      {
        zh: '给其中一个改名，在村名后写明所属的镇。',
        en: 'Rename one, with its town behind the name.',
      },
    )
  }
  const beginning = villages.filter((village) => village.name.normalize('NFC').startsWith(name))
  const found = exact ?? (beginning.length === 1 && name !== '' ? beginning[0] : undefined)
  if (found) return found
  const names = villages.map((village) => village.name)
  if (beginning.length > 1 && name !== '') {
    const list = beginning.map((village) => village.name)
    throw new UsageError(
      { zh: `“${said}”可指 ${list.join('、')}`, en: `“${said}” may be ${list.join(', ')}` },
      { zh: '请写全村名。', en: 'Write the name in full.' },
    )
  }
  const meant = nearestName(name, names)
  throw new UsageError(
    { zh: `本轮没有“${said}”`, en: `the round has no “${said}”` },
    meant
      ? { zh: `是不是“${meant}”？`, en: `Did you mean “${meant}”?` }
      : {
          zh: `本轮的村：${names.join('、') || '（还没有）'}`,
          en: `Villages of the round: ${names.join(', ') || '(none yet)'}`,
        },
  )
}
