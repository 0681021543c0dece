import { nameKey } from '../../papers/name-key.ts'
import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageFolderName: Check = {
  code: 'village/folder-name',
  severity: 'warning',
  scope: 'village',
  title: { zh: '文件夹名与村名一致', en: 'The folder is named after the village' },
  rationale: {
    zh: '命令和跨村引用都按文件夹名找村，两个名字不一致就会认错。本工具的规则；同名的村可在文件夹名后加字区分。',
    en: 'Commands and references find a village by its folder; with two names it is mistaken. Our own rule; villages of one name may add to theirs.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, villageKind)) {
      if (nameKey(village.name).includes(nameKey(data.name))) continue
      yield {
        ...source.at('name'),
        message: {
          zh: `村名是“${data.name}”，文件夹是“${village.name}”`,
          en: `the village is called “${data.name}”, its folder “${village.name}”`,
        },
        hint: { zh: '改正村名，或给文件夹改名。', en: 'Correct the name, or rename the folder.' },
      }
    }
  },
}
