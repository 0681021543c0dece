import { join, resolve } from 'node:path'
import { restrictedLayout } from '../../archives/archive-layout.ts'
import { identityPath, readIdentities } from '../../disk/identity-file.ts'
import { readWhole } from '../../disk/read.ts'
import { sha256 } from '../../disk/sha256.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { decryptWith } from '../../encryption/age.ts'
import { cloneBundle } from '../../git/clone-bundle.ts'
import { runGit } from '../../git/run-git.ts'
import { unzipParts } from '../../packages/zip.ts'
import type { Manifest } from '../../seals/manifest.ts'
import { readRestrictedManifest } from '../../seals/read-manifest.ts'
import { restrictedTree } from '../../seals/restricted-manifest.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { sealedContent } from '../round/sealed-content.ts'
import type { Options } from '../subcommand.ts'

type Parts = ReadonlyMap<string, Uint8Array>

const AGE = 'age-encryption.org/v1'

/** The encrypted part opened, in memory. What is wrong is told apart: no file, no identity, not for them, damaged. */
export async function openRestricted(session: Session, file: string, options: Options): Promise<Parts> {
  const bytes = readWhole(file)?.bytes
  if (!bytes)
    throw new UsageError(
      { zh: `没有受限部分“${file}”`, en: `there is no restricted part “${file}”` },
      {
        zh: '它和案卷放在一起，名字以“-受限.age”结尾，请一并拷来。',
        en: 'It lies beside the archive and ends in -受限.age: copy it too.',
      },
    )
  if (new TextDecoder().decode(bytes.subarray(0, AGE.length)) !== AGE)
    throw new UsageError({
      zh: `“${file}”不是 age 加密的文件，或者开头损坏`,
      en: `“${file}” was not encrypted by age, or is damaged`,
    })
  const identities = identitiesOf(session, options)
  const opened = await decryptWith(identities, bytes)
  const parts = opened && unzipParts(opened)
  if (parts) return parts
  throw new UsageError(
    {
      zh: `“${file}”打不开：不是为这个身份加密的，或者文件被改过、没有拷完`,
      en: `“${file}” does not open: it is for others, or was changed or cut short`,
    },
    {
      zh: '换一个身份文件（--identity），或重新拷一份再试。',
      en: 'Try another identity (--identity), or copy the file again.',
    },
  )
}

function identitiesOf(session: Session, { identity }: Options): string[] {
  const name = runGit(session.cwd, 'config', 'user.name')?.trim() ?? ''
  const path = typeof identity === 'string' ? resolve(session.cwd, identity) : identityPath(name)
  const identities = readIdentities(path) ?? []
  if (identities.length > 0) return identities
  throw new UsageError(
    { zh: `“${path}”里没有身份密钥`, en: `there is no identity in “${path}”` },
    {
      zh: '用 --identity 写明本人的身份文件（inspect keys make 做的）。',
      en: 'Name your own with --identity (inspect keys make made it).',
    },
  )
}

/** Puts the restricted history into a folder, if it is what its manifest says, and that what the open part says. */
export async function restoreRestricted(
  parts: Parts,
  scratch: string,
  folder: string,
  open: Manifest | null,
): Promise<void> {
  const text = parts.get(restrictedLayout.manifest) ?? new Uint8Array()
  const manifest = readRestrictedManifest(new TextDecoder().decode(text))
  const history = parts.get(restrictedLayout.history)
  if (!manifest || !history)
    throw changed({ zh: '里面缺少清单或者历史', en: 'its manifest or history is missing' })
  if (open && open.restricted?.manifest !== sha256(text))
    throw changed({
      zh: '清单不是案卷所封存的那一份',
      en: 'its manifest is not the one that the archive sealed',
    })
  const bundle = join(scratch, 'restricted-history')
  writeWhole(bundle, history)
  const said = cloneBundle(bundle, scratch, folder)
  if (said !== null) throw changed({ zh: said, en: said })
  const content = await sealedContent(folder, manifest.commit)
  if (!content || restrictedTree(content.files, manifest.salt) !== manifest.tree)
    throw changed({ zh: '历史里没有清单所封存的内容', en: 'its history does not hold what was sealed' })
}

function changed({ zh, en }: { readonly zh: string; readonly en: string }): UsageError {
  return new UsageError(
    { zh: `受限部分与封存时不同，没有还原：${zh}`, en: `the restricted part is not what was sealed: ${en}` },
    { zh: '向立卷的单位另要一份。', en: 'Ask whoever made the archive for another copy.' },
  )
}
