import { spawnSync } from 'node:child_process'
import type { Identity } from './identity.ts'

export interface Authors {
  /** null: who git says is at this machine */
  readonly author: Identity | null
  /** null: who git says is at this machine */
  readonly committer: Identity | null
}

/** Commits these files as they lie on the disk, nothing else; what git says where it refuses, else null. */
export function commitFiles(
  folder: string,
  files: readonly string[],
  message: string,
  { author, committer }: Authors,
): string | null {
  const paths = ['--pathspec-from-file=-', '--pathspec-file-nul']
  const who = { ...variables('AUTHOR', author), ...variables('COMMITTER', committer) }
  const input = files.map((file) => `${file}\0`).join('')
  return (
    refusal(folder, ['add', '-A', ...paths], input, who) ??
    refusal(folder, ['commit', '--quiet', '--cleanup=whitespace', '-m', message, ...paths], input, who)
  )
}

function variables(role: string, identity: Identity | null): Record<string, string> {
  if (!identity) return {}
  return { [`GIT_${role}_NAME`]: identity.name, [`GIT_${role}_EMAIL`]: identity.email }
}

function refusal(
  folder: string,
  args: readonly string[],
  input: string,
  variables: Readonly<Record<string, string>>,
): string | null {
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...variables, GIT_LITERAL_PATHSPECS: '1' },
  })
  return status === 0 ? null : `${stderr ?? ''}${stdout ?? ''}`.trim() || String(error?.message ?? status)
}
