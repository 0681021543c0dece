import { resolve } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { readPublicKey } from '../../signatures/public-key.ts'
import { readRecipient } from '../../signatures/recipient-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

export function readKey(session: Session, file: string): string {
  const bytes = file === '' ? null : (readWhole(resolve(session.cwd, file))?.bytes ?? null)
  if (!bytes)
    throw new UsageError(
      { zh: file === '' ? '没有写公钥文件' : `打不开“${file}”`, en: `cannot open “${file}”` },
      { zh: '例：inspect keys add 罗立言 罗立言.pub', en: 'As in inspect keys add 罗立言 luo.pub' },
    )
  const text = new TextDecoder().decode(bytes)
  const key = readPublicKey(text) ?? readRecipient(text)
  if (key) return key
  throw new UsageError(
    { zh: `“${file}”不是 SSH 公钥，也不是 age 公钥`, en: `“${file}” is no public key of SSH or age` },
    {
      zh: '登记 .pub 结尾的文件（ssh-ed25519 AAAA…），不要登记私钥。',
      en: 'Enter the file that ends in .pub (ssh-ed25519 AAAA…), never the private key.',
    },
  )
}
