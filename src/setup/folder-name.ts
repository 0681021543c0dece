import type { Text } from '../language.ts'

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu

/** Why a name cannot be that of a folder on Windows, Linux and macOS alike; null where it can. */
export function folderNameFault(name: string): Text | null {
  if (name.trim() === '') return { zh: '名称是空的', en: 'the name is empty' }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u001f\u007f\\/:*?"<>|]/u.test(name))
    return {
      zh: '名称里有 \\ / : * ? " < > | 或控制字符',
      en: 'the name holds one of \\ / : * ? " < > | or a control character',
    }
  if (/[\p{Cf}\p{Zl}\p{Zp}]/u.test(name))
    return {
      zh: '名称里有看不见的字符，与没有它的名称分不出来',
      en: 'the name holds an invisible character and looks like another name',
    }
  if (/^[.\s-]|[.\s]$/u.test(name))
    return {
      zh: '名称以点、空格或“-”开头，或以点、空格结尾',
      en: 'the name begins with a dot, space or -, or ends with a dot or space',
    }
  if (RESERVED.test(name)) return { zh: '这是 Windows 保留的名称', en: 'Windows reserves this name' }
  if (new TextEncoder().encode(name).length > 120)
    return { zh: '名称太长（至多 40 个字）', en: 'the name is too long (120 bytes at most)' }
  return null
}
