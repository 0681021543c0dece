import type { Text } from '../../language.ts'

/** What is left to do in new villages of which nobody said the town: their reports would have none to go to. */
export function townWanted(files: ReadonlyMap<string, string>): Text | null {
  const [first, ...others] = [...files].flatMap(([path, text]) =>
    path.endsWith('/village.yaml') && /^town: null\b/mu.test(text) ? [path] : [],
  )
  if (first === undefined) return null
  const more = others.length > 0
  return {
    zh: `没有写所属镇：在 ${first}${more ? ` 等 ${others.length + 1} 个文件` : ''}的“town: null”处填上。`,
    en: `No town was named: enter it at “town: null” in ${first}${more ? ` and ${others.length} more` : ''}.`,
  }
}
