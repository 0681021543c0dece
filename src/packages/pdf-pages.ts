/**
 * The pages of a PDF where they can be counted without unpacking it: its page objects and the count of its page tree
 * agree. null where they stand in compressed streams or do not.
 */
export function pdfPages(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-')) return null
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0
  const counts = [...text.matchAll(/\/Count\s+(\d{1,6})(?!\d)/gu)].map(([, count]) => Number(count))
  return pages > 0 && counts.includes(pages) && Math.max(...counts) === pages ? pages : null
}
