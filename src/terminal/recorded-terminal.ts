import type { Terminal } from './terminal.ts'

/** A terminal that keeps what is said: for tests, and for commands that run commands. */
export function recordedTerminal(
  cwd: string,
  environment: Terminal['environment'] = {},
): Terminal & { said: { out: string; err: string } } {
  const said = { out: '', err: '' }
  return {
    cwd,
    environment,
    locale: 'zh_CN.UTF-8',
    now: Date.UTC(2025, 9, 10, 4),
    interactive: false,
    screen: false,
    said,
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
  }
}
