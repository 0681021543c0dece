import type { ArchiveVerdict } from '../../archives/check-archive.ts'
import { fileStates } from '../../archives/file-verdicts.ts'
import { signatureTexts, soundSignatures } from '../../archives/signature-verdicts.ts'
import type { Text } from '../../language.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'

/** Prints what is wrong with an archive, on stderr. `unfit`: it does not agree with its seal; signatures alone may not hold. */
export function printVerdict(session: Session, verdict: ArchiveVerdict): 'sound' | 'unsigned' | 'unfit' {
  const faults = faultsOf(verdict)
  const signatures = signatureFaults(verdict)
  for (const { place, text } of [...faults, ...signatures])
    session.err(`${printable(`${place}${place === '' ? '' : ': '}${session.say(text)}`)}\n`)
  if (faults.length > 0) return 'unfit'
  return signatures.length > 0 ? 'unsigned' : 'sound'
}

interface Fault {
  readonly place: string
  readonly text: Text
}

function faultsOf({ files, counts, seals, findings }: ArchiveVerdict): Fault[] {
  return [
    ...findings,
    ...files
      .filter(({ state }) => state !== 'same')
      .map(({ path, state }) => ({ place: path, text: fileStates[state] })),
    ...counts
      .filter(({ said, found }) => said !== found)
      .map(({ place, title, said, found }) => ({
        place,
        text: {
          zh: `${title}：清单 ${said ?? '—'} 条，实有 ${found ?? '—'} 条`,
          en: `${title}: ${said ?? '—'} in the manifest, ${found ?? '—'} here`,
        },
      })),
    ...seals.flatMap(({ note, faults }) => faults.map((text) => ({ place: `seal ${note.seal}`, text }))),
  ]
}

function signatureFaults({ signatures, seals }: ArchiveVerdict): Fault[] {
  return [
    ...signatures
      .filter(({ state }) => !soundSignatures.has(state))
      .map(({ statement: { village, id, by }, state }) => ({
        place: `${village} ${id} ${by}`,
        text: signatureTexts[state],
      })),
    ...seals.flatMap(({ note, signature }) =>
      signature === null || soundSignatures.has(signature)
        ? []
        : [{ place: `seal ${note.seal} ${note.by}`, text: signatureTexts[signature] }],
    ),
  ]
}
