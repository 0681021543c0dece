import { resolve } from 'node:path'
import { withScratchFiles } from '../../disk/scratch-folder.ts'
import { ownPublicKeys } from '../../disk/ssh-folder.ts'
import { sshSign, sshVerify } from '../../git/ssh-keygen.ts'
import { keysOn, type Person, readPublicKey } from '../../signatures/public-key.ts'
import { allowedSigners, armoured, bodyOf, NAMESPACE } from '../../signatures/ssh-armour.ts'
import { type Statement, statementText } from '../../signatures/statement.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** The body of a person's signature under a statement, made by the key that the round knows as theirs on that day. */
export function signElectronically(
  session: Session,
  person: Person,
  statement: Statement,
  { key }: Options,
): string {
  const keys = keysOn(person, statement.date)
  if (keys.length === 0) throw noKey(person.name, statement.date)
  const text = statementText(statement)
  const answer = withScratchFiles({ 'key.pub': `${keys[0]}\n` }, (pathOf) =>
    sshSign(
      typeof key === 'string' ? resolve(session.cwd, key) : (ownKey(keys) ?? pathOf('key.pub')),
      NAMESPACE,
      text,
    ),
  )
  if (answer === null) throw noSshKeygen()
  if (!answer.ok) throw refused(person.name, answer.err)
  const body = bodyOf(answer.out)
  if (!isSignedBy(person, statement, body)) throw otherKey(person.name)
  return body
}

/** Whether a kept signature is the person's, by a key that was theirs on the day it bears. */
export function isSignedBy(person: Person, statement: Statement, body: string): boolean {
  const keys = keysOn(person, statement.date)
  const files = { allowed: allowedSigners(person.name, keys), signature: armoured(body) }
  const answer = withScratchFiles(files, (pathOf) =>
    sshVerify(pathOf('allowed'), person.name, NAMESPACE, pathOf('signature'), statementText(statement)),
  )
  if (answer === null) throw noSshKeygen()
  return answer.ok
}

/** The private key beside a public one in the user's own folder; where there is none the agent may hold it. */
function ownKey(keys: readonly string[]): string | null {
  const found = ownPublicKeys().find(([, text]) => keys.includes(readPublicKey(text) ?? ''))
  return found ? found[0].replace(/\.pub$/u, '') : null
}

function noKey(name: string, day: string): UsageError {
  return new UsageError(
    { zh: `${name}在 ${day} 没有在用的公钥`, en: `${name} has no key in use on ${day}` },
    {
      zh: `用 ssh-keygen -t ed25519 生成一把，再运行 inspect keys add ${name} <文件.pub>；或在纸上签名，用 --paper。`,
      en: `Make one with ssh-keygen -t ed25519 and enter it with inspect keys add ${name} <file.pub>; or sign on paper, with --paper.`,
    },
  )
}

function noSshKeygen(): UsageError {
  return new UsageError(
    { zh: '这台机器上没有 ssh-keygen', en: 'ssh-keygen is not on this machine' },
    {
      zh: '安装 Git for Windows（自带）或系统的“OpenSSH 客户端”；或在纸上签名，用 --paper。',
      en: 'Install Git for Windows, which brings it, or the OpenSSH client; or sign on paper, with --paper.',
    },
  )
}

function refused(name: string, said: string): UsageError {
  const [last = ''] = said.trim().split('\n').slice(-1)
  return new UsageError(
    { zh: `没有签成：${last}`, en: `it could not be signed: ${last}` },
    { zh: `用 --key 指明${name}的私钥。`, en: `Name the private key of ${name} with --key.` },
  )
}

function otherKey(name: string): UsageError {
  return new UsageError(
    {
      zh: `这把私钥与${name}登记的公钥不是一对`,
      en: `this private key is not of the key entered for ${name}`,
    },
    { zh: '用 inspect keys 核对。', en: 'Compare with inspect keys.' },
  )
}
