import { type SavedFile, saveSummary } from './summary.ts'

/** Subject, what was touched where the subject has not the room, and the reason in a trailer. */
export function saveMessage(saved: readonly SavedFile[], reason: string | null): string {
  const { subject, lines } = saveSummary(saved)
  const parts = [subject, lines.join('\n'), reason === null ? '' : `Reason: ${reason}`]
  return parts.filter((part) => part !== '').join('\n\n')
}
