import { relative, resolve } from 'node:path'
import { identityPath, writeIdentity } from '../../disk/identity-file.ts'
import { newPair } from '../../encryption/age.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

/** A new pair: the secret half goes into a file outside the round, the public one is handed back. */
export async function makeIdentity(
  session: Session,
  root: string,
  name: string,
  said: string,
): Promise<string> {
  const path = said === '' ? identityPath(name) : resolve(session.cwd, said)
  if (!relative(root, path).startsWith('..'))
    throw new UsageError(
      { zh: `“${path}”在本轮文件夹里`, en: `“${path}” lies in the round` },
      {
        zh: '身份文件是本人的钥匙，放在本轮文件夹以外。',
        en: 'An identity is its owner’s key: keep it outside the round.',
      },
    )
  const { identity, recipient } = await newPair()
  const text = `# 接收受限文书用的身份文件，只归${name}本人保管\n# created: ${session.today}\n# public key: ${recipient}\n${identity}\n`
  if (!writeIdentity(path, text))
    throw new UsageError(
      { zh: `“${path}”已经存在，或写不了`, en: `“${path}” is there already, or cannot be written` },
      {
        zh: '已有身份文件的不要重做；换一个位置写在后面。',
        en: 'Do not make another where there is one; name another place.',
      },
    )
  if (!session.quiet)
    session.err(
      `${session.say({
        zh: `身份文件：${path}；只归本人保管，另存一份在安全处，丢了就打不开。`,
        en: `identity: ${path}; it is its owner's alone. Keep a copy in a safe place: without it nothing opens.`,
      })}\n`,
    )
  return recipient
}
