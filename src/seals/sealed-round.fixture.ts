import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyExample, edited, inspectIn } from '../example-round.fixture.ts'

const SEALER = '沈玉琴'

/** A round of one village with both histories, in a folder of its own. */
export class SealedRound {
  readonly root: string

  constructor({ restricted = true, from = '' } = {}) {
    this.root = join(mkdtempSync(join(tmpdir(), 'seal-')), 'round')
    if (from === '') this.#begin(restricted)
    else cpSync(from, this.root, { recursive: true, preserveTimestamps: true })
  }

  /** The same folder once more, for one who means harm. */
  copy(): SealedRound {
    return new SealedRound({ from: this.root })
  }

  #begin(restricted: boolean): void {
    copyExample(this.root, '溪口村')
    if (!restricted) rmSync(this.path('restricted'), { recursive: true })
    this.edit('inspect.yaml', (text) =>
      text
        .replaceAll(/villages: \[竹坞村.*\]/gu, 'villages: [溪口村]')
        .replaceAll(/villages: \[枫林村.*\]/gu, 'villages: []'),
    )
    for (const town of ['云溪镇', '柳塘镇'])
      this.edit(`towns/${town}/town.yaml`, (text) => `${text.slice(0, text.indexOf('common:'))}common: []\n`)
    writeFileSync(join(this.root, '.gitignore'), 'restricted/\nout/\n.inspect/\n')
    for (const folder of restricted ? ['restricted', ''] : ['']) {
      this.git(folder, 'init', '-q', '-b', 'main')
      this.git(folder, 'config', 'user.name', SEALER)
      this.git(folder, 'config', 'user.email', 'shen@example.invalid')
      this.git(folder, 'config', 'commit.gpgSign', 'false')
      this.commit(folder, '起始', '2025-09-01')
    }
  }

  /** `01-withdrawal-3f9a2c1`: how a seal is named that was made here, or is said to have been */
  sealNamed(start = '01'): string {
    const tags = this.git('', 'for-each-ref', '--format=%(refname:lstrip=3)', `refs/tags/seal/${start}*`)
    const name =
      tags.trim().split('\n')[0] || readdirSync(this.path('seals')).find((one) => one.startsWith(start))
    return (name ?? '').replace('.json', '')
  }

  get tag(): string {
    return `seal/${this.sealNamed()}`
  }

  get manifest(): string {
    return `seals/${this.sealNamed()}.json`
  }

  path(file: string): string {
    return join(this.root, file)
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8')
  }

  edit(file: string, change: (text: string) => string): void {
    edited(this.path(file), change)
  }

  /** What git prints; an Error with what it says where it refuses. */
  git(folder: string, ...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.path(folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  gitWith(folder: string, variables: Record<string, string>, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.path(folder),
      encoding: 'utf8',
      env: { ...process.env, ...variables },
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  /** Commits everything at noon of a day. */
  commit(folder: string, message: string, day: string, ...more: string[]): void {
    this.git(folder, 'add', '-A')
    this.gitWith(folder, datesOf(day), 'commit', '-qm', message, ...more)
  }

  /** One of the program's commands on a day; what git is made to do bears that day as well. */
  async inspect(day: string, ...argv: string[]) {
    const before = { ...process.env }
    Object.assign(process.env, datesOf(day))
    try {
      return await inspectIn(this.root, argv, { day })
    } finally {
      for (const name of Object.keys(datesOf(day))) {
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      }
    }
  }

  /** The commits of a history from the first, each with its message and what its author's clock said. */
  history(folder = ''): { hash: string; date: string; subject: string }[] {
    const lines = this.git(folder, 'log', '--reverse', '--format=%H%x00%aI%x00%s').trim().split('\n')
    return lines.map((line) => {
      const [hash = '', date = '', subject = ''] = line.split('\0')
      return { hash, date, subject }
    })
  }

  /**
   * Makes the history anew out of its commits, as whoever has the folder can: `order` is which of them, by their
   * places; `dates` gives some another day; `files` puts another content into one of them and those behind it.
   */
  rewrite({
    order,
    dates = {},
    files = {},
  }: {
    readonly order?: readonly number[]
    readonly dates?: Readonly<Record<number, string>>
    readonly files?: Readonly<Record<number, readonly [file: string, change: (text: string) => string]>>
  }): void {
    const old = this.history()
    const base = this.git('', 'rev-parse', 'HEAD').trim()
    const chosen = order ?? old.map((_, index) => index)
    this.git('', 'checkout', '-q', '--detach', old[0]?.hash ?? '')
    let altered: readonly [string, (text: string) => string] | undefined
    for (const place of chosen.slice(1)) {
      const { hash = '', date = '' } = old[place] ?? {}
      const day = dates[place] ?? date.slice(0, 10)
      this.gitWith('', datesOf(day), 'cherry-pick', '--allow-empty', '--strategy-option=theirs', hash)
      altered = files[place] ?? altered
      if (!altered) continue
      const [file, change] = altered
      const text = change(this.git('', 'show', `${hash}:${file}`))
      writeFileSync(this.path(file), text)
      this.gitWith(
        '',
        datesOf(day),
        'commit',
        '-qa',
        '--amend',
        '--no-edit',
        '--date',
        datesOf(day).GIT_AUTHOR_DATE ?? '',
      )
    }
    this.git('', 'update-ref', 'refs/heads/main', 'HEAD', base)
    this.git('', 'checkout', '-q', 'main')
  }

  remove(): void {
    rmSync(join(this.root, '..'), { recursive: true, force: true })
  }
}

function datesOf(day: string): Record<string, string> {
  const at = `${day}T12:00:00+08:00`
  return { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
}
