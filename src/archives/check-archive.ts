import type { Text } from '../language.ts'
import { filesTree, type Manifest, manifestText, rootOf } from '../seals/manifest.ts'
import { readManifest } from '../seals/read-manifest.ts'
import { rootCode } from '../seals/root-code.ts'
import { sealName } from '../seals/seal-message.ts'
import { sharedKeys } from '../signatures/shared-keys.ts'
import { type ArchiveContent, type Finding, textIn } from './archive-content.ts'
import { layout } from './archive-layout.ts'
import { type ArchiveList, archiveRoot } from './archive-list.ts'
import { archivedPapers, archivedRound } from './archived-papers.ts'
import { type CountVerdict, countVerdicts } from './count-verdicts.ts'
import { type FileVerdict, fileVerdicts } from './file-verdicts.ts'
import { readArchiveList } from './read-archive-list.ts'
import { type SealVerdict, sealVerdicts } from './seal-verdicts.ts'
import { signatureCommands } from './signature-files.ts'
import { type SignatureVerdict, signatureVerdicts, soundSignatures } from './signature-verdicts.ts'

export interface ArchiveVerdict {
  /** nothing was found that ought not to be; the code on paper is still to be compared */
  readonly sound: boolean
  readonly manifest: Manifest | null
  readonly list: ArchiveList | null
  /** of the manifest as it lies here, worked out anew */
  readonly code: string | null
  /** of the archive as it lies here, documents included */
  readonly archiveCode: string | null
  readonly files: readonly FileVerdict[]
  readonly counts: readonly CountVerdict[]
  readonly seals: readonly SealVerdict[]
  readonly signatures: readonly SignatureVerdict[]
  /** by which ssh-keygen verifies each electronic signature, in the folder of signatures */
  readonly commands: readonly { readonly about: string; readonly command: string }[]
  /** what is of no one file, count or signature */
  readonly findings: readonly Finding[]
}

/** All that can be said of an archive without what stands on paper. */
export function checkArchive(content: ArchiveContent): ArchiveVerdict {
  const findings: Finding[] = [...content.odd]
  const manifest = readPart(content, layout.manifest, readManifest, findings)
  const list = readPart(content, layout.list, readArchiveList, findings)
  if (manifest) findings.push(...manifestFindings(manifest))
  if (list) findings.push(...listFindings(list, manifest))
  const papers = archivedPapers(content)
  const round = archivedRound(papers)
  if (manifest && !round)
    findings.push({ place: layout.papers, text: { zh: '没有轮次设置，核不了签名', en: 'no round settings' } })
  const people = round?.round.data.people ?? []
  const { seals, odd } = manifest ? sealVerdicts(content, manifest, people) : { seals: [], odd: [] }
  findings.push(...odd, ...sharedKeys(people).map(oneKey))
  const signatures = round ? signatureVerdicts(round, content.knowsRsa) : []
  const parts = {
    files: filesOf(content, manifest, list),
    counts: manifest ? countVerdicts(manifest.counts, papers) : [],
    seals,
    signatures,
    findings,
  }
  return {
    sound: manifest !== null && list !== null && isSound(parts),
    manifest,
    list,
    commands: signatureCommands(people, signatures, signedSeals(seals)),
    code: manifest && rootCode(rootOf(manifest)),
    archiveCode: list && rootCode(archiveRoot(list)),
    ...parts,
  }
}

function oneKey(names: readonly string[]): Finding {
  const text = { zh: `${names.join('、')}是同一把公钥`, en: `${names.join(', ')} have one key` }
  return { place: `${layout.papers}inspect.yaml`, text }
}

function signedSeals(seals: readonly SealVerdict[]) {
  return seals
    .filter(({ signature }) => signature !== null)
    .map(({ note }) => ({ name: sealName(note), by: note.by, date: note.date }))
}

function isSound(
  parts: Pick<ArchiveVerdict, 'files' | 'counts' | 'seals' | 'signatures' | 'findings'>,
): boolean {
  return (
    parts.findings.length === 0 &&
    parts.files.every(({ state }) => state === 'same') &&
    parts.counts.every(({ said, found }) => said === found) &&
    parts.signatures.every(({ state }) => soundSignatures.has(state)) &&
    parts.seals.every(
      ({ faults, signature }) =>
        faults.length === 0 && (signature === null || soundSignatures.has(signature)),
    )
  )
}

function readPart<T extends object>(
  content: ArchiveContent,
  name: string,
  parse: (text: string) => T | null,
  findings: Finding[],
): T | null {
  const text = textIn(content, name)
  const value = text === null ? null : parse(text)
  if (text === null) findings.push({ place: name, text: { zh: '缺少这个文件', en: 'this file is missing' } })
  else if (value === null)
    findings.push({ place: name, text: { zh: '读不出来，不是本程序写的清单', en: 'it is no list of ours' } })
  else if (manifestText(value) !== text)
    findings.push({
      place: name,
      text: { zh: '写法与规定的不同，动过手', en: 'it is not written as lists are' },
    })
  return value
}

const wrongTree: Text = {
  zh: '清单里列的文件与清单自己的总校验值不一致：清单被改过',
  en: 'its files do not add up to its own hash: the list was changed',
}

function manifestFindings({ files, tree }: Manifest): Finding[] {
  const twice = files.length !== new Set(files.map(({ path }) => path)).size
  return [
    ...(filesTree(files) === tree ? [] : [{ place: layout.manifest, text: wrongTree }]),
    ...(twice
      ? [{ place: layout.manifest, text: { zh: '同一个文件列了两次', en: 'it lists a file twice' } }]
      : []),
  ]
}

function listFindings({ files, tree, root }: ArchiveList, manifest: Manifest | null): Finding[] {
  return [
    ...(filesTree(files) === tree ? [] : [{ place: layout.list, text: wrongTree }]),
    ...(manifest === null || rootOf(manifest) === root
      ? []
      : [
          {
            place: layout.list,
            text: {
              zh: '案卷清单是给另一份封存清单做的',
              en: 'it was made for another manifest',
            },
          },
        ]),
  ]
}

/** Papers by the manifest of the seal, all else by the list of the archive. */
function filesOf(
  content: ArchiveContent,
  manifest: Manifest | null,
  list: ArchiveList | null,
): FileVerdict[] {
  const isPaper = (path: string) => path.startsWith(layout.papers)
  const papers = manifest ? fileVerdicts(manifest.files, layout.papers, content, () => false) : []
  const others = (list?.files ?? []).filter(({ path }) => !manifest || !isPaper(path))
  const isOther = (path: string) => path === layout.list || (manifest !== null && isPaper(path))
  return [...papers, ...(list ? fileVerdicts(others, '', content, isOther) : [])]
}
