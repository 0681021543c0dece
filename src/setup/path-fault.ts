import type { Text } from '../language.ts'
import { folderNameFault } from './folder-name.ts'

/** What a round may hold below a name with a dot. */
const DOTTED = /^(?:\.gitignore|\.gitattributes|\.schemas\/[\w.-]+\.json|\.vscode\/settings\.json)$/u

/** Why a file of somebody else's history may not come into a round; null where it may. `mode` is git's. */
export function pathFault(path: string, mode: string, ordinary: boolean): Text | null {
  if (mode === '120000') return { zh: '是一个链接', en: 'is a link' }
  if (mode === '160000') return { zh: '是另一个库', en: 'is another repository' }
  if (!/^(?:100644|100755|000000)$/u.test(mode)) return { zh: '不是普通文件', en: 'is no ordinary file' }
  if (DOTTED.test(path)) return null
  if (ordinary && /^restricted(?:\/|$)/iu.test(path))
    return {
      zh: '是受限资料，不该在普通库里',
      en: 'is restricted and does not belong into the ordinary history',
    }
  if (/^(?:out|node_modules|\.inspect)(?:\/|$)/iu.test(path))
    return { zh: '在工具自己的文件夹里', en: 'lies in a folder of the tool' }
  const fault = path
    .split('/')
    .map(folderNameFault)
    .find((one) => one !== null)
  return fault ? { zh: `：${fault.zh}`, en: `: ${fault.en}` } : null
}
