import type { Text } from '../language.ts'
import { type Manifest, rootOf } from '../seals/manifest.ts'
import { readManifest } from '../seals/read-manifest.ts'
import { readRootCode, rootCode } from '../seals/root-code.ts'
import { readSealMessage, type SealNote, sealFile } from '../seals/seal-message.ts'
import type { Person } from '../signatures/public-key.ts'
import { keyProof } from '../signatures/signature-proof.ts'
import { bodyOf, TAG_NAMESPACE } from '../signatures/ssh-armour.ts'
import { signingKey } from '../signatures/ssh-signature.ts'
import { type ArchiveContent, type Finding, textIn } from './archive-content.ts'
import { layout } from './archive-layout.ts'
import { type ArchivedState, uncheckedRsa } from './signature-verdicts.ts'

/** A seal as its tag tells of it. */
export interface SealVerdict {
  readonly note: SealNote
  /** null where the tag is not signed */
  readonly signature: ArchivedState | null
  readonly faults: readonly Text[]
}

/** The seals of an archive in their order, each compared with its manifest. */
export function sealVerdicts(
  content: ArchiveContent,
  last: Manifest,
  people: readonly Person[],
): { readonly seals: SealVerdict[]; readonly odd: Finding[] } {
  const names = [...content.files.keys()].filter(
    (name) => name.startsWith(layout.seals) && name.endsWith('.txt'),
  )
  const odd: Finding[] = []
  const seals = names.flatMap((name) => {
    const text = textIn(content, name)
    const note = text === null ? null : readSealMessage(text)
    if (text === null || note === null) {
      odd.push({ place: name, text: { zh: '不是封存标签', en: 'no tag of a seal' } })
      return []
    }
    return [
      {
        note,
        signature: signatureOf(text, note, people, content.knowsRsa),
        faults: faultsOf(note, content, last),
      },
    ]
  })
  if (!seals.some(({ note }) => isOf(note, last)))
    odd.push({
      place: layout.seals,
      text: { zh: '缺少最后一次封存的标签', en: 'the tag of the last seal is missing' },
    })
  return { seals: seals.sort((a, b) => a.note.seal - b.note.seal), odd }
}

function signatureOf(
  text: string,
  note: SealNote,
  people: readonly Person[],
  knowsRsa: boolean,
): ArchivedState | null {
  const at = text.indexOf('-----BEGIN SSH SIGNATURE-----')
  if (at < 0) return null
  const body = bodyOf(text.slice(at))
  const left = knowsRsa ? null : uncheckedRsa(body, note.by, note.date, people)
  if (left !== null) return left
  const key = signingKey(body, TAG_NAMESPACE, text.slice(0, at))
  return keyProof(key, [note.by], note.date, people).state
}

function faultsOf(note: SealNote, content: ArchiveContent, last: Manifest): Text[] {
  const manifest = earlier(note, content) ?? (isOf(note, last) ? last : null)
  if (manifest === null) return [{ zh: '清单不在案卷里', en: 'its manifest is not in the archive' }]
  const faults: Text[] = []
  if (readRootCode(note.code) === null)
    faults.push({
      zh: `标签上的校验码 ${note.code} 末位不对`,
      en: `the check digit of ${note.code} is wrong`,
    })
  if (rootOf(manifest) !== note.root)
    faults.push({
      zh: '标签与清单不一致：清单在封存以后被改过，或者标签重做过',
      en: 'tag and manifest disagree: one of them was made anew',
    })
  else if (rootCode(note.root) !== note.code)
    faults.push({
      zh: `标签上的校验码 ${note.code} 与清单不符`,
      en: `the code ${note.code} is not the manifest's`,
    })
  return faults
}

/** Halves of a team that sealed apart have given one number twice. */
function isOf({ seal, stage, date, by }: SealNote, manifest: Manifest): boolean {
  return seal === manifest.seal && stage === manifest.stage && date === manifest.date && by === manifest.by
}

/** Manifests of other seals are papers of the last one. */
function earlier(note: SealNote, content: ArchiveContent): Manifest | null {
  const text = textIn(content, `${layout.papers}${sealFile(note)}`)
  return text === null ? null : readManifest(text)
}
