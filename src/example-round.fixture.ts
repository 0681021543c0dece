import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from './cli.ts'
import { recordedTerminal } from './terminal/recorded-terminal.ts'

export const example: string = fileURLToPath(new URL('../examples/qinghe-2025-3', import.meta.url))

/** Copies the example to where it may be spoilt: all of it, or the papers of one village and of the round. */
export function copyExample(to: string, only: string | null = null): void {
  const left = only === null ? /^$/u : new RegExp(`villages[\\\\/](?!${only})|^README`, 'u')
  cpSync(example, to, {
    recursive: true,
    filter: (path) => path === example || !left.test(relative(example, path)),
  })
}

/** A paper with something changed in it; an Error where the change finds nothing to change. */
export function edited(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`nothing to change in ${path}`)
  writeFileSync(path, changed)
}

/** One of the program's commands in a folder, and what it says; with answers, on a terminal that asks. */
export async function inspectIn(
  folder: string,
  argv: readonly string[],
  { day = '2025-10-10', answers = null as readonly string[] | null } = {},
) {
  const terminal = recordedTerminal(folder, {}, answers)
  const code = await run([...argv, '--date', day], terminal)
  return { code, ...terminal.said }
}

interface Wish {
  /** on which commands run; the tenth of October unless told */
  readonly day?: string
  /** the one village to have */
  readonly only?: string
}

/** A copy of the example round that lives as long as the tests of one file, and the program run in it. */
export function exampleRound({ day = '2025-10-10', only }: Wish = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  const root = join(folder, 'round')
  const path = (name: string) => join(root, name)
  copyExample(root, only)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    root,
    path,
    /** As it was, whatever a test made of it. */
    restore: () => {
      rmSync(root, { recursive: true, force: true })
      copyExample(root, only)
    },
    read: (name: string) => readFileSync(path(name), 'utf8'),
    bytes: (name: string) => readFileSync(path(name)),
    /** As it stands in the example. */
    original: (name: string) => readFileSync(join(example, name), 'utf8'),
    /** Puts a file into the round, and gives its name back for a command to be told. */
    put: (name: string, content: Uint8Array | string) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
      return name
    },
    edit: (name: string, change: (text: string) => string) => edited(path(name), change),
    inspect: (...argv: readonly string[]) => inspectIn(root, argv, { day }),
  }
}
