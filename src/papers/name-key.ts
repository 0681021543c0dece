/** Two spellings of one name: names compare after NFC, without inner spaces, the three middle dots alike. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, '').replace(/[•・]/gu, '·')
}
