/** What must not enter a history, which forgets nothing: who spoke, private numbers, restricted papers out of their place. */
export const FORBIDDEN_CODES: ReadonlySet<string> = new Set([
  'persons/speaker-named',
  'persons/round-papers',
  'persons/identity-number',
  'round/restricted-place',
])
