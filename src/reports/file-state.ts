import type { TracedEvidence } from './proof-trace.ts'

/** `same`: the file is the one that was listed. */
export type FileState = 'same' | 'changed' | 'gone' | 'apart'

export function fileState({ village, state, file, sha256 }: TracedEvidence): FileState {
  if (state !== 'found') return 'apart'
  const path = file?.normalize('NFC')
  const there = [...village.evidence].find(([one]) => one.normalize('NFC') === path)
  if (!there) return 'gone'
  return there[1].sha256 === sha256 ? 'same' : 'changed'
}
