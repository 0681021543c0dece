/** What git is told in each clone of a round: who puts papers together, and how their changes are shown. */
export function gitSettings(
  node: string,
  program: string,
): readonly (readonly [name: string, value: string])[] {
  const call = `${quoted(node)} ${quoted(program)}`
  return [
    ['merge.inspect.name', '按记录、按栏合并底稿'],
    ['merge.inspect.driver', `${call} merge-driver %O %A %B %P`],
    // An ancestor that never was a round has no disputes: git takes its own beginning there.
    ['merge.inspect.recursive', 'binary'],
    ['diff.inspect.textconv', `${call} diff-driver`],
  ]
}

/** Git calls these through a shell, on Windows through the one that it brings. */
export function quoted(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`
}

/** In `.gitattributes`: everything goes through the driver, which keeps what it cannot put together; papers are compared by field. */
const PAPER_ATTRIBUTES = ['* merge=inspect', '*.yaml diff=inspect', '*.yml diff=inspect']

/** The attributes with the lines of ours that they lack. */
export function withPaperAttributes(text: string): string {
  const lines = new Set(text.split(/\r?\n/u))
  const missing = PAPER_ATTRIBUTES.filter((line) => !lines.has(line))
  const joint = text === '' || text.endsWith('\n') ? '' : '\n'
  return missing.length === 0 ? text : `${text}${joint}${missing.join('\n')}\n`
}

/** The first line of attributes that is none of ours: it could name another program to run; null where all are ours. */
export function strangeAttributes(text: string): string | null {
  const ours = new Set(['* -text', ...PAPER_ATTRIBUTES])
  const strange = text
    .split(/\r?\n/u)
    .find((line) => line.trim() !== '' && !line.startsWith('#') && !ours.has(line.trim()))
  return strange ?? null
}
