import { nameKey } from '../../papers/name-key.ts'
import { town as townKind } from '../../papers/town.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const townFolderName: Check = {
  code: 'town/folder-name',
  severity: 'warning',
  scope: 'round',
  title: { zh: '文件夹名与镇名一致', en: 'The folder is named after the town' },
  rationale: {
    zh: '村情按镇名找镇，两个名字不一致就找不到。本工具的规则。',
    en: 'Villages find their town by its name; with two names it is not found. Our own rule.',
  },
  *run(workspace) {
    for (const place of workspace.towns) {
      for (const { data, source } of papersOf(place, townKind)) {
        if (nameKey(place.name) === nameKey(data.name)) continue
        yield {
          ...source.at('name'),
          message: {
            zh: `镇名是“${data.name}”，文件夹是“${place.name}”`,
            en: `the town is called “${data.name}”, its folder “${place.name}”`,
          },
          hint: { zh: '改正镇名，或给文件夹改名。', en: 'Correct the name, or rename the folder.' },
        }
      }
    }
  },
}
