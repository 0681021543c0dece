import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/inspect.js', import.meta.url))
const exampleRound: string = fileURLToPath(new URL('../../examples/qinghe-2025-3/', import.meta.url))

/** The built program, as a user runs it. */
export function inspect(round: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  return spawnSync(process.execPath, [bin, '-C', round, ...words], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  })
}

interface Listed {
  readonly name: string
  readonly editions?: readonly string[]
}

function listed(command: 'report' | 'ledger'): readonly Listed[] {
  const lists: Record<string, Listed[]> = JSON.parse(inspect('.', [command, '--list', '--json']).stdout)
  return lists[`${command}s`] ?? []
}

/** What makes every document in each of its editions and every ledger, restricted ones too, all into one folder. */
export function everything(folder: string): readonly (readonly string[])[] {
  const reports = listed('report')
  const editions = [...new Set(reports.flatMap((report) => report.editions ?? []))]
  const said = ['--restricted', '-o', folder]
  return [
    ...editions.map((edition) => {
      const names = reports.filter((report) => report.editions?.includes(edition)).map(({ name }) => name)
      return ['report', ...names, '--edition', edition, '--approved-by', '县委巡察办', ...said]
    }),
    ['ledger', ...listed('ledger').map(({ name }) => name), ...said],
  ]
}

/** The same, killed after so many milliseconds; whether it had ended by then. */
export function inspectUntil(
  round: string,
  words: readonly string[],
  milliseconds: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, '-C', round, ...words], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', (_code, signal) => {
      clearTimeout(timer)
      resolve(signal === null)
    })
  })
}

export function newFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `inspect-${name}-`))
}

/** A copy of the example without what the program wrote there. */
export function copyOfExample(): string {
  const folder = join(newFolder('round'), 'round')
  const own = (path: string) =>
    !/(?:^|[\\/])(?:out|\.inspect|\.git)(?:$|[\\/])/u.test(relative(exampleRound, path))
  cpSync(exampleRound, folder, { recursive: true, filter: own })
  return folder
}

/** The files under a folder with their bytes, by path with `/`. */
export function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  )
}
