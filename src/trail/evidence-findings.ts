import { toPaperVersion } from '../history/paper-version.ts'
import type { EvidencePaper } from '../papers/types/evidence.ts'
import type { PresentRound } from './present-round.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** Every piece of evidence has the hash under which it was listed; looked at anew each time. */
export function evidenceFindings({ papers, hashOf }: PresentRound): TrailFinding[] {
  return papers
    .filter(({ path }) => /(?:^|\/)evidence\.ya?ml$/u.test(path))
    .flatMap(({ path, bytes }) => {
      const version = toPaperVersion(path, bytes ?? null)
      const list =
        version?.kind.name === 'evidence' ? (version.data as unknown as EvidencePaper).evidence : []
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      return (Array.isArray(list) ? list : []).flatMap(({ id, file, sha256 }) => {
        if (file === null || sha256 === null) return []
        return entryFindings({ record: id, file: `${folder}${file}` }, sha256, hashOf(`${folder}${file}`))
      })
    })
}

function entryFindings(
  place: { readonly record: string; readonly file: string },
  listed: string,
  there: string | null,
): TrailFinding[] {
  if (there === listed) return []
  const { record: id } = place
  return there === null
    ? [
        trailFinding('error', 'verify/evidence-missing', place, {
          zh: `${id} 的文件不在，或者打不开`,
          en: `the file of ${id} is not there, or cannot be opened`,
        }),
      ]
    : [
        trailFinding('error', 'verify/evidence-changed', place, {
          zh: `${id} 登记的校验值是 ${listed.slice(0, 12)}…，现在的文件是 ${there.slice(0, 12)}…：文件换过或改过`,
          en: `${id} was listed with ${listed.slice(0, 12)}…, the file now has ${there.slice(0, 12)}…: it was changed or exchanged`,
        }),
      ]
}
