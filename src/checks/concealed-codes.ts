/** Findings whose very value is what nobody may read: ■ stands for it and its line, whatever field it is in. */
export const concealedCodes: ReadonlySet<string> = new Set([
  'persons/speaker-named',
  'persons/identity-number',
  'persons/telephone',
  'persons/round-papers',
])
