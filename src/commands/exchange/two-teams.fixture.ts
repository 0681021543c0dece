import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../cli.ts'
import { recordedTerminal } from '../../terminal/recorded-terminal.ts'

const example = fileURLToPath(new URL('../../../examples/qinghe-2025-3', import.meta.url))

/** A round of one village with both repositories, and clones of it: what halves of a team have on their machines. */
export class TwoTeams {
  readonly folder = mkdtempSync(join(tmpdir(), 'teams-'))

  /** A first machine, with everything committed. */
  begin(name: string): string {
    const round = join(this.folder, name)
    cpSync(example, round, {
      recursive: true,
      filter: (path) => !/villages[\\/](?!溪口村)|README/u.test(path),
    })
    writeFileSync(join(round, '.gitignore'), 'restricted/\nout/\n.inspect/\n')
    for (const folder of [round, join(round, 'restricted')]) {
      git(folder, 'init', '-q', '-b', 'main')
      this.#identify(folder, name)
      writeFileSync(
        join(folder, '.gitattributes'),
        '* -text\n* merge=inspect\n*.yaml diff=inspect\n*.yml diff=inspect\n',
      )
      git(folder, 'add', '-A')
      git(folder, 'commit', '-qm', '起始')
    }
    return round
  }

  /** Another machine with what the first has. */
  clone(from: string, name: string): string {
    const round = join(this.folder, name)
    git(this.folder, 'clone', '-q', from, round)
    git(this.folder, 'clone', '-q', join(from, 'restricted'), join(round, 'restricted'))
    for (const folder of [round, join(round, 'restricted')]) this.#identify(folder, name)
    return round
  }

  #identify(folder: string, name: string) {
    git(folder, 'config', 'user.name', name)
    git(folder, 'config', 'user.email', `${name}@example.invalid`)
    git(folder, 'config', 'commit.gpgsign', 'false')
  }
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** git where it may fail */
export function tryGit(cwd: string, ...args: string[]) {
  return spawnSync('git', args, { cwd, encoding: 'utf8' })
}

export function edit(round: string, file: string, change: (text: string) => string): void {
  const path = join(round, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', message, '--no-verify')
}

export async function inspect(cwd: string, argv: readonly string[], answers: string[] | null = null) {
  const terminal = recordedTerminal(cwd, {}, answers)
  const code = await run([...argv, '--date', '2025-10-10'], terminal)
  return { code, ...terminal.said }
}
