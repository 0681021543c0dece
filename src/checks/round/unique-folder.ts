import { village as villageKind } from '../../papers/village.ts'
import { paperOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const roundUniqueFolder: Check = {
  code: 'round/unique-folder',
  severity: 'error',
  scope: 'round',
  title: { zh: '村的文件夹不同名', en: 'No two folders of villages bear one name' },
  rationale: {
    zh: '命令、跨村引用和生成的文件都按文件夹名认村，放在两处的同名文件夹会互相覆盖。本工具的规则；比较时不分大小写，Windows 也不分。',
    en: 'Commands, references and what is written go by the name of the folder; two of one name in different places overwrite each other. Our own rule; capitals do not count, as on Windows.',
  },
  *run(workspace) {
    const first = new Map<string, string>()
    for (const village of workspace.villages) {
      const { name, folder } = village
      const key = name.normalize('NFC').toLowerCase()
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, folder)
        continue
      }
      yield {
        ...(paperOf(village, villageKind)?.source.at('name') ?? { file: folder }),
        message: {
          zh: `文件夹名“${name}”与 ${other} 相同`,
          en: `the folder is called “${name}” as is ${other}`,
        },
        hint: {
          zh: '给其中一个改名，在村名后写明所属的镇，如 红星村（城关镇）。',
          en: 'Rename one of them with its town behind the name, such as 红星村（城关镇）.',
        },
      }
    }
  },
}
