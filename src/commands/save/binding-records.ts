import { readBlobs } from '../../git/read-blobs.ts'
import { flatPaper } from '../../history/flat-paper.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import type { SavedFile } from '../../history/summary.ts'
import { folderOf } from '../../papers/place-of.ts'
import { signedBefore, signedRecords } from '../../signatures/signed-records.ts'
import { standingSeals } from '../round/last-seal.ts'

/** Records about to change that were signed, or are cited by what was signed, or were sealed: `溪口村 WT-001`. */
export function bindingRecords(root: string, saved: readonly SavedFile[]): string[] {
  return [...new Set([...signedOnes(root, saved), ...sealedOnes(root, saved)])]
}

function signedOnes(root: string, saved: readonly SavedFile[]): string[] {
  const folders = [...new Set(saved.map(({ file }) => folderOf(file)).filter((folder) => folder !== ''))]
  const blobs = readBlobs(
    root,
    folders.map((folder) => `HEAD:./${folder}/issues.yaml`),
  )
  return folders.flatMap((folder, index) => {
    const records = signedRecords(toPaperVersion('issues.yaml', blobs[index] ?? null))
    const changes = saved.filter(({ file }) => folderOf(file) === folder).flatMap((one) => one.changes)
    const names = changes.flatMap((change) => signedBefore(change, records) ?? [])
    return names.map((name) => `${folder.slice(folder.lastIndexOf('/') + 1)} ${name}`)
  })
}

/** Of the last seal, or of two that halves of a team made apart. */
function sealedOnes(root: string, saved: readonly SavedFile[]): string[] {
  return ['', 'restricted/'].flatMap((prefix) => {
    const folder = prefix === '' ? root : `${root}/restricted`
    const its = saved.filter(({ file }) => file.startsWith('restricted/') === (prefix !== ''))
    const seals = its.length === 0 ? [] : standingSeals(folder)
    return seals.flatMap(({ tag }) => {
      const blobs = readBlobs(
        folder,
        its.map(({ file }) => `${tag.commit}:./${file.slice(prefix.length)}`),
      )
      return its.flatMap((one, index) => sealedIn(one, blobs[index] ?? null))
    })
  })
}

function sealedIn({ file, changes }: SavedFile, bytes: Uint8Array | null): string[] {
  const place = folderOf(file).split('/').at(-1) || '本轮'
  if (bytes === null) return []
  const version = toPaperVersion(file, bytes)
  if (version === null) return [`${place} ${file.slice(file.lastIndexOf('/') + 1)}`]
  const sealed = flatPaper(version)
  const hit = changes.filter(
    ({ type, record, formerly }) => type !== 'added' && sealed.has(formerly ?? record ?? ''),
  )
  return hit.map(({ kind, record, formerly }) => `${place} ${numbered(formerly ?? record) ?? kind.title.zh}`)
}

/** An alias is no name for the screen. */
function numbered(record: string | null): string | null {
  return record !== null && /^[A-Z]{2}-\d/u.test(record) ? record : null
}
