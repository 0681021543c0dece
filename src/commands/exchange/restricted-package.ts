import { join } from 'node:path'
import { identityPath, readIdentities } from '../../disk/identity-file.ts'
import { hashOfFile, readWhole } from '../../disk/read.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { decryptWith, encryptFor } from '../../encryption/age.ts'
import { ownIdentity } from '../../git/identity.ts'
import { personNamed } from '../../signatures/public-key.ts'
import { recipientsOn } from '../../signatures/recipient-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { type Part, packedPart } from './packed-part.ts'

/** The encrypted half of a package lies beside it. */
export function restrictedFile(file: string): string {
  return `${file}.restricted.age`
}

/** The restricted history, encrypted for the one it goes to, else for all who have a key; null where they lack nothing. */
export async function restrictedPart(
  session: Session,
  root: string,
  file: string,
  scratch: string,
  options: Options,
): Promise<Part | null> {
  const keys = readersOf(session, options.to)
  const part = packedPart({ root, prefix: 'restricted/', file: join(scratch, 'restricted'), options })
  if (part === null) return null
  const bytes = readWhole(part.file)?.bytes ?? new Uint8Array()
  writeWhole(restrictedFile(file), await encryptFor(keys, bytes))
  const made = hashOfFile(restrictedFile(file)) ?? { size: 0, sha256: '' }
  return { ...part, ...made, file: restrictedFile(file) }
}

function readersOf(session: Session, to: Options[string]): string[] {
  const { people } = openRound(session).round.data
  const person = typeof to === 'string' ? personNamed(people, to) : undefined
  const readers = typeof to === 'string' ? (person ? [person] : []) : people
  const keys = readers.flatMap((one) => recipientsOn(one, session.today))
  if (keys.length > 0) return keys
  const who = typeof to === 'string' ? to : session.say({ zh: '本轮人员', en: 'nobody of the round' })
  throw new UsageError(
    {
      zh: `${who}没有登记接收公钥，受限文书不能交接`,
      en: `${who} has no key for receiving; restricted papers stay here`,
    },
    {
      zh: '请本人运行 inspect keys make 姓名，或用 inspect keys add 登记 age1 开头的公钥。',
      en: 'Have them run inspect keys make NAME, or enter their age1… key with inspect keys add.',
    },
  )
}

/** The restricted history opened with the identity of whoever sits here, in a scratch file. */
export async function openRestricted(
  root: string,
  file: string,
  scratch: string,
  options: Options,
): Promise<string> {
  const bytes = readWhole(restrictedFile(file))?.bytes
  if (!bytes)
    throw new UsageError(
      { zh: `没有“${restrictedFile(file)}”`, en: `there is no “${restrictedFile(file)}”` },
      {
        zh: '受限文书另成一个文件，请一并拷来；没有的，去掉 --restricted。',
        en: 'It goes in a file of its own: copy it too, or leave --restricted out.',
      },
    )
  const said =
    typeof options.identity === 'string' ? options.identity : identityPath(ownIdentity(root)?.name ?? '')
  const identities = readIdentities(said)
  const opened = identities === null ? null : await decryptWith(identities, bytes)
  if (opened === null)
    throw new UsageError(
      identities === null
        ? { zh: `打不开身份文件“${said}”`, en: `cannot open the identity “${said}”` }
        : {
            zh: '这个身份文件打不开受限文书：不是为它加密的，或文件已损坏',
            en: 'this identity does not open it: it is for others, or damaged',
          },
      {
        zh: '用 --identity 写明本人的身份文件（inspect keys make 做的）。',
        en: 'Name your own with --identity (inspect keys make made it).',
      },
    )
  const path = join(scratch, 'restricted.bundle')
  writeWhole(path, opened)
  return path
}
