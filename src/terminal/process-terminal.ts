import { UsageError } from '../usage-error.ts'
import type { Terminal } from './terminal.ts'

/** The real screen, clock and environment. */
export function processTerminal(): Terminal {
  return {
    get cwd() {
      return workingFolder()
    },
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
    out: tell,
    err: mention,
    ask: async (prompt) => (await import('./ask-line.ts')).askLine(prompt),
  }
}

/** The folder that a command is called in may have been removed or renamed under it. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new UsageError(
      { zh: '当前所在的文件夹已经不在了', en: 'the current folder is no longer there' },
      { zh: '先进入一个存在的文件夹。', en: 'Go to a folder that exists first.' },
    )
  }
}

/** Windows keeps its language outside the environment. */
function locale(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const said = LC_ALL || LC_MESSAGES || LANG || ''
  return said === '' && process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : said
}

/** A result that cannot be written is no result, whichever of its two ways Node takes to say so: exit code 2. */
function tell(text: string): void {
  try {
    process.stdout.write(text)
  } catch (error) {
    throw unwritten(error)
  }
}

/** What went wrong with the result, as a file that is full says it at once and a pipe later. */
export function unwritten(error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new UsageError(
    {
      zh: `结果写不出去：${code === 'ENOSPC' ? '磁盘已满' : `系统报告 ${code}`}`,
      en: `cannot write the result: ${code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`}`,
    },
    {
      zh: '腾出空间，或把结果写到别处再试。',
      en: 'Free some space, or send the result elsewhere.',
    },
  )
}

let heard = false

/** Where nobody can be told, the result and the exit code still stand. */
function mention(text: string): void {
  if (!heard) process.stderr.on('error', () => {})
  heard = true
  try {
    process.stderr.write(text)
  } catch {
    // as above
  }
}
