import { elements, partText, plainText, prefixOf } from './xml-elements.ts'

/** The texts that the cells of a workbook share; null where they cannot be read. */
export function sharedStrings(bytes: Uint8Array | undefined): readonly string[] | null {
  const text = partText(bytes)
  if (text === null) return null
  const prefix = prefixOf(text)
  return [...elements(text, `${prefix}si`)].map(({ inner }) => richText(inner, prefix))
}

/** Runs of text put together; how they are pronounced (rPh) is not part of them. */
export function richText(inner: string, prefix: string): string {
  const spoken = `<${prefix}rPh`
  const parts = inner.includes(spoken)
    ? inner.replace(/<(?:[\w.-]+:)?rPh[\s\S]*?<\/(?:[\w.-]+:)?rPh>/g, '')
    : inner
  let whole = ''
  for (const { inner: run } of elements(parts, `${prefix}t`)) whole += plainText(run)
  return whole
}
