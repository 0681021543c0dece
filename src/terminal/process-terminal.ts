import type { Terminal } from './terminal.ts'

/** The real screen, clock and environment. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    environment: process.env,
    locale: locale(),
    now: Date.now(),
    // Asking process.stdin would open it, and importing node:tty costs every start what few commands need.
    interactive: () => process.getBuiltinModule('node:tty').isatty(0),
    screen: process.stdout.isTTY === true,
    // Asked of the number: the stream itself is opened when something is said.
    get errScreen() {
      return process.getBuiltinModule('node:tty').isatty(2)
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ask: async (prompt) => (await import('./ask-line.ts')).askLine(prompt),
  }
}

/** Windows keeps its language outside the environment. */
function locale(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const said = LC_ALL || LC_MESSAGES || LANG || ''
  return said === '' && process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : said
}
