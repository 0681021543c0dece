import type { Language, Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { modesOf } from '../../papers/modes.ts'
import { folderNameFault } from '../../setup/folder-name.ts'
import { UsageError } from '../../usage-error.ts'
import type { ListedVillage } from './village-list.ts'

/** All that is wrong with a list at once; nothing is made of any of it. */
export function refuseFaulty(
  villages: readonly ListedVillage[],
  folders: readonly string[],
  town: string | null,
  workspace: LoadedWorkspace,
): void {
  const faults = villages.flatMap((one, index) => [
    ...nameFaults(folders[index] ?? one.name, one.place),
    ...(one.town === null ? [] : nameFaults(one.town, one.place)),
    ...modeFaults(one, workspace),
  ])
  if (town !== null) faults.push(...nameFaults(town, null))
  if (faults.length === 0) return
  const both = (language: Language) => faults.map((fault) => fault[language]).join('\n')
  throw new UsageError({ zh: both('zh'), en: both('en') })
}

function nameFaults(name: string, place: string | null): readonly Text[] {
  const fault = folderNameFault(name)
  if (!fault) return []
  const at = place === null ? '' : `${place}: `
  return [
    {
      zh: `${at}“${name}”不能作文件夹名：${fault.zh}`,
      en: `${at}“${name}” cannot name a folder: ${fault.en}`,
    },
  ]
}

/** What a list says of the mode goes into the profile, which has to be sound as it stands. */
function modeFaults({ mode, place }: ListedVillage, { round }: LoadedWorkspace): readonly Text[] {
  const modes = modesOf(round.data)
  if (mode === null || modes.includes(mode)) return []
  return [
    {
      zh: `${place}: 巡察方式“${mode}”不是本轮的方式（${modes.join('、')}）`,
      en: `${place}: “${mode}” is no mode of this round (${modes.join(', ')})`,
    },
  ]
}
