/** What Excel holds in a cell, in UTF-16 units. */
const longest = 32_767
const cutNote = '……（原文过长，此处截断，全文见工作底稿）'

/**
 * Text as it may stand in a cell: without outer blanks (which need an attribute the standard's schema does not
 * know) and what XML forbids; what Excel would decode (`_x0041_`) is escaped.
 */
export function cellText(text: string): string {
  const trimmed = text.trim()
  const plain = /^[\u0020-\u005e\u0060-\ud7ff]*$/.test(trimmed) && trimmed.length <= longest
  return plain ? trimmed : repaired(trimmed)
}

/** A spreadsheet would take this for a formula, were it typed: `=…`, `+…`, `-…`, `@…`, full-width ones too. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text)
}

function repaired(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those XML 1.0 forbids (section 2.2)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return shortened(clean.trim()).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const kept = text.slice(0, longest - cutNote.length)
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + cutNote
}
