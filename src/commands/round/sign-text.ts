import { resolve } from 'node:path'
import { withScratchFiles } from '../../disk/scratch-folder.ts'
import { ownPublicKeys } from '../../disk/ssh-folder.ts'
import { sshSign } from '../../git/ssh-keygen.ts'
import { keysOn, type Person, readPublicKey } from '../../signatures/public-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** A person's armoured signature under a text, by the key that the round knows as theirs on that day. */
export function signText(
  session: Session,
  person: Person,
  day: string,
  namespace: string,
  text: string,
  { key }: Options,
): string {
  const keys = keysOn(person, day)
  if (keys.length === 0) throw noKey(person.name, day)
  const answer = withScratchFiles({ 'key.pub': `${keys[0]}\n` }, (pathOf) =>
    sshSign(
      typeof key === 'string' ? resolve(session.cwd, key) : (ownKey(keys) ?? pathOf('key.pub')),
      namespace,
      text,
    ),
  )
  if (answer === null) throw noSshKeygen()
  if (!answer.ok) throw refused(person.name, answer.err)
  return answer.out
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
      zh: `用 ssh-keygen -t ed25519 生成一把，再运行 inspect keys add ${name} <文件.pub>；底稿也可以在纸上签名，用 --paper。`,
      en: `Make one with ssh-keygen -t ed25519 and enter it with inspect keys add ${name} <file.pub>; problems may also be signed on paper, with --paper.`,
    },
  )
}

function noSshKeygen(): UsageError {
  return new UsageError(
    { zh: '这台机器上没有 ssh-keygen', en: 'ssh-keygen is not on this machine' },
    {
      zh: '安装 Git for Windows（自带）或系统的“OpenSSH 客户端”；底稿也可以在纸上签名，用 --paper。',
      en: 'Install Git for Windows, which brings it, or the OpenSSH client; problems may also be signed on paper, with --paper.',
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

export function otherKey(name: string): UsageError {
  return new UsageError(
    {
      zh: `这把私钥与${name}登记的公钥不是一对`,
      en: `this private key is not of the key entered for ${name}`,
    },
    { zh: '用 inspect keys 核对。', en: 'Compare with inspect keys.' },
  )
}
