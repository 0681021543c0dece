import type { Terminal } from './terminal.ts'

/** A terminal that keeps what is said: for tests, and for commands that run commands. Answers make it one to ask. */
export function recordedTerminal(
  cwd: string,
  environment: Terminal['environment'] = {},
  answers: readonly string[] | null = null,
): Terminal & { said: { out: string; err: string } } {
  const said = { out: '', err: '' }
  const left = [...(answers ?? [])]
  return {
    cwd,
    environment,
    locale: 'zh_CN.UTF-8',
    now: Date.UTC(2025, 9, 10, 4),
    interactive: () => answers !== null,
    screen: false,
    errScreen: false,
    said,
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    ask: async (prompt) => {
      said.err += prompt
      return left.shift() ?? null
    },
  }
}
