import type { Identity } from './identity.ts'

export interface Authors {
  /** null: who git says is at this machine */
  readonly author: Identity | null
  /** null: who git says is at this machine */
  readonly committer: Identity | null
}

/** What tells git in whose name a commit is made. */
export function commitVariables({ author, committer }: Authors): Record<string, string> {
  return { ...variables('AUTHOR', author), ...variables('COMMITTER', committer) }
}

function variables(role: string, identity: Identity | null): Record<string, string> {
  if (!identity) return {}
  return { [`GIT_${role}_NAME`]: identity.name, [`GIT_${role}_EMAIL`]: identity.email }
}
