import { readFileSync } from 'node:fs'

/** What stands between fences. */
export interface ManualBlock {
  /** behind the opening fence: `yaml`, `text 走访.csv` */
  readonly kind: string
  readonly text: string
  /** of the opening fence, from 1 */
  readonly line: number
}

/** A command of a manual and the block behind it, which shows what it prints or a part of that. */
export interface ShownCommand {
  readonly command: string
  /** null where the manual shows only the command */
  readonly shown: string | null
  /** `README.md:73`, where the block shown begins */
  readonly place: string
  /** of the command's own block */
  readonly line: number
}

export function blocksOf(file: string, text: string): ManualBlock[] {
  const parts = text.split(/^```(.*)$/mu)
  const blocks: ManualBlock[] = []
  let line = 1
  for (const [at, part] of parts.entries()) {
    if (at % 4 === 1) blocks.push({ kind: part, text: (parts[at + 1] ?? '').trim(), line })
    line += part.split('\n').length - 1
  }
  if (parts.length % 4 !== 1) throw new Error(`${file}: a fence is not closed`)
  return blocks
}

/** The commands of a manual that begin with `start`, in its order; of several in one block the last has the output. */
export function commandsIn(file: string, text: string, start: RegExp): ShownCommand[] {
  const blocks = blocksOf(file, text)
  return blocks.flatMap((block, index) => {
    if (!start.test(block.text)) return []
    const next = blocks[index + 1]
    const shows = next && next.kind === '' && !/^(?:inspect|git|npm) /u.test(next.text)
    const lines = block.text.split('\n')
    return lines.map((command, at) => ({
      command,
      shown: shows && at === lines.length - 1 ? next.text : null,
      place: `${file}:${(shows ? next : block).line}`,
      line: block.line,
    }))
  })
}

/** As a shell parts them: at blanks, but for what stands in double quotes. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** Says of a block that is out of date where it is, and at which line it departs from what is printed. */
export function differenceFrom(printed: string, { command, shown, place }: ShownCommand): string | null {
  if (shown === null || printed.includes(shown)) return null
  const lines = shown.split('\n')
  const there = printed.split('\n')
  const wrong = lines.findIndex((line) => !there.includes(line))
  const at = wrong === -1 ? 'lines are printed in another order' : `not printed: ${lines[wrong]}`
  return `${place}\n$ ${command}\n${at}\n--- printed today:\n${printed.trimEnd()}`
}

export function readManual(root: string, file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8')
}
