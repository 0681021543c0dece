/** Lines of a paper, however they are nested, each ended. */
export function lines(...parts) {
  return `${parts.flat(Number.POSITIVE_INFINITY).join('\n')}\n`
}

/** `WT-001` for the first. */
export function id(prefix, index) {
  return `${prefix}-${String(index + 1).padStart(3, '0')}`
}

/** A day of the stay, from 2025-09-01. */
export function day(offset) {
  return `2025-09-${String(1 + offset).padStart(2, '0')}`
}
