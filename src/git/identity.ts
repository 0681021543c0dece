import { runGit } from './run-git.ts'

export interface Identity {
  readonly name: string
  readonly email: string
}

/** Who git says is at this machine; null where nobody has told it. What git would guess does not count. */
export function ownIdentity(folder: string): Identity | null {
  const name = runGit(folder, 'config', '--get', 'user.name')?.trim()
  const email = runGit(folder, 'config', '--get', 'user.email')?.trim()
  return name && email ? { name, email } : null
}
