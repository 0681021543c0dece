import { hashOfFile } from '../../disk/read.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import type { Snapshot } from '../../load/snapshot.ts'
import type { EvidencePaper } from '../../papers/types/evidence.ts'
import { type TrailFinding, trailFinding } from '../../seals/trail-finding.ts'

/** Every piece of evidence has the hash under which it was listed; looked at anew each time. */
export function evidenceFindings({ root, papers, evidence }: Snapshot): TrailFinding[] {
  const there = new Map(evidence.map((path) => [path.normalize('NFC'), path]))
  return papers
    .filter(({ path }) => /(?:^|\/)evidence\.ya?ml$/u.test(path))
    .flatMap(({ path, bytes }) => {
      const version = toPaperVersion(path, bytes ?? null)
      const list =
        version?.kind.name === 'evidence' ? (version.data as unknown as EvidencePaper).evidence : []
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      return (Array.isArray(list) ? list : []).flatMap(({ id, file, sha256 }) => {
        if (file === null || sha256 === null) return []
        const own = there.get(`${folder}${file}`.normalize('NFC'))
        return entryFindings(
          id,
          `${folder}${file}`,
          sha256,
          own === undefined ? null : (hashOfFile(`${root}/${own}`)?.sha256 ?? null),
        )
      })
    })
}

function entryFindings(id: string, file: string, listed: string, there: string | null): TrailFinding[] {
  if (there === listed) return []
  return there === null
    ? [
        trailFinding(
          'error',
          'verify/evidence-missing',
          { file, record: id },
          {
            zh: `${id} 的文件不在，或者打不开`,
            en: `the file of ${id} is not there, or cannot be opened`,
          },
        ),
      ]
    : [
        trailFinding(
          'error',
          'verify/evidence-changed',
          { file, record: id },
          {
            zh: `${id} 登记的校验值是 ${listed.slice(0, 12)}…，现在的文件是 ${there.slice(0, 12)}…：文件换过或改过`,
            en: `${id} was listed with ${listed.slice(0, 12)}…, the file now has ${there.slice(0, 12)}…: it was changed or exchanged`,
          },
        ),
      ]
}
