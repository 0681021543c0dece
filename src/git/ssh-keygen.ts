import { spawnSync } from 'node:child_process'

/** null where ssh-keygen is not on this machine. */
export interface Answer {
  readonly ok: boolean
  readonly out: string
  readonly err: string
}

/** Signs text with a private key, or with the agent that holds it where a public key is named. Asks for its password. */
export function sshSign(keyFile: string, namespace: string, text: string): Answer | null {
  return sshKeygen(['-Y', 'sign', '-f', keyFile, '-n', namespace], text)
}

/** Whether a signature in a file is one of the allowed signers' under this text. */
export function sshVerify(
  allowedFile: string,
  name: string,
  namespace: string,
  signatureFile: string,
  text: string,
): Answer | null {
  return sshKeygen(
    ['-Y', 'verify', '-f', allowedFile, '-I', name, '-n', namespace, '-s', signatureFile],
    text,
  )
}

function sshKeygen(args: readonly string[], input: string): Answer | null {
  const { error, status, stdout, stderr } = spawnSync('ssh-keygen', args, { input, encoding: 'utf8' })
  if (error && 'code' in error && error.code === 'ENOENT') return null
  return { ok: status === 0, out: stdout ?? '', err: stderr ?? '' }
}
