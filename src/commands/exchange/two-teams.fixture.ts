import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyExample, edited, inspectIn } from '../../example-round.fixture.ts'
import { withPaperAttributes } from '../../setup/git-settings.ts'

/** A round of one village with both repositories, and clones of it: what halves of a team have on their machines. */
export class TwoTeams {
  readonly folder = mkdtempSync(join(tmpdir(), 'teams-'))

  /** A first machine, with everything committed. */
  begin(name: string): string {
    const round = join(this.folder, name)
    copyExample(round, '溪口村')
    writeFileSync(join(round, '.gitignore'), 'restricted/\nout/\n.inspect/\n')
    for (const folder of [round, join(round, 'restricted')]) {
      git(folder, 'init', '-q', '-b', 'main')
      this.#identify(folder, name)
      writeFileSync(join(folder, '.gitattributes'), withPaperAttributes('* -text\n'))
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

/** Two machines with the same round, on both of which git merges by our driver. */
export async function mergingTeams() {
  const teams = new TwoTeams()
  const one = teams.begin('罗立言')
  const other = teams.clone(one, '沈玉琴')
  for (const round of [one, other]) await inspect(round, ['hook', 'install'])
  return { teams, one, other }
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** git where it may fail */
export function tryGit(cwd: string, ...args: string[]) {
  return spawnSync('git', args, { cwd, encoding: 'utf8' })
}

export function edit(round: string, file: string, change: (text: string) => string): void {
  edited(join(round, file), change)
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', message, '--no-verify')
}

export async function inspect(cwd: string, argv: readonly string[], answers: string[] | null = null) {
  return inspectIn(cwd, argv, { answers })
}
