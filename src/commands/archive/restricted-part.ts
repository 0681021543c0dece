import { join } from 'node:path'
import { restrictedLayout } from '../../archives/archive-layout.ts'
import { restrictedInstructions } from '../../archives/restricted-instructions.ts'
import { encryptFor } from '../../encryption/age.ts'
import { listTree } from '../../git/list-tree.ts'
import { bundledReferences, packHistory } from '../../git/pack-history.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { zipParts } from '../../packages/zip.ts'
import { sealFile } from '../../seals/seal-message.ts'
import { personNamed } from '../../signatures/public-key.ts'
import { readRecipient, recipientsOn } from '../../signatures/recipient-key.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import type { SealedState } from './sealed-state.ts'

/** Where the encrypted part of an archive lies: beside it. */
export function restrictedFile(target: string): string {
  return `${target.replace(/\.zip$/iu, '')}-受限.age`
}

/** For whom the restricted part is encrypted: those named, by name or key, else all of the round who have a key. */
export function readersOf({ round, today }: LoadedWorkspace, { for: named }: Options): string[] {
  const { people } = round.data
  if (!Array.isArray(named)) return people.flatMap((person) => recipientsOn(person, today))
  return named.flatMap((who) => {
    const key = readRecipient(who)
    if (key !== null) return [key]
    const person = personNamed(people, who)
    const keys = person ? recipientsOn(person, today) : []
    if (keys.length > 0) return keys
    throw new UsageError(
      person
        ? { zh: `${who}没有登记接收公钥`, en: `${who} has no key for receiving` }
        : {
            zh: `本轮人员里没有“${who}”，也不是 age1 开头的公钥`,
            en: `“${who}” is neither of the round nor a key`,
          },
      {
        zh: '请本人运行 inspect keys make 姓名，或直接写 age1 开头的公钥。',
        en: 'Have them run inspect keys make NAME, or write their age1… key.',
      },
    )
  })
}

/** The restricted history and its manifest, encrypted; whoever has the identity needs age, unzip and git, and nothing of ours. */
export async function restrictedPart(
  { root }: LoadedWorkspace,
  { seal, manifest }: SealedState,
  readers: readonly string[],
  ordinaryHistory: Uint8Array | null,
): Promise<Uint8Array> {
  const folder = join(root, 'restricted')
  const commit = manifest.restricted?.commit ?? ''
  const [kept] = listTree(folder, commit, sealFile(seal)) ?? []
  const [text] = kept ? readBlobs(folder, [kept.blob]) : []
  const references = bundledReferences(folder)
  const history = references && packHistory(folder, references)
  if (!text || !history)
    throw new UsageError(
      { zh: '受限资料的封存清单或者历史读不出来', en: 'the restricted manifest or history cannot be read' },
      { zh: '运行 inspect verify 查看。', en: 'See inspect verify.' },
    )
  const zip = zipParts(
    new Map([
      [restrictedLayout.instructions, new TextEncoder().encode(restrictedInstructions(manifest))],
      [restrictedLayout.manifest, text],
      [restrictedLayout.history, history],
      ...(ordinaryHistory ? [[restrictedLayout.ordinaryHistory, ordinaryHistory] as const] : []),
    ]),
  )
  return encryptFor(readers, zip)
}
