// biome-ignore lint/style/noRestrictedImports: a person is asked line by line
import { createInterface } from 'node:readline'

/**
 * One answer from the keyboard, prompted for on stderr; null on Ctrl-C or Ctrl-D. Lines that arrive together were
 * pasted and are one answer, as is what is still on the line behind them once it is sent.
 */
export function askLine(prompt: string): Promise<string | null> {
  const reader = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: true,
    historySize: 0,
  })
  const lines: string[] = []
  return new Promise((resolve) => {
    const done = (answer: string | null) => {
      resolve(answer)
      reader.close()
    }
    reader.on('line', (line) => {
      lines.push(line)
      setImmediate(() => {
        if (reader.line === '' && lines.length > 0) done(lines.splice(0).join('\n'))
      })
    })
    reader.on('SIGINT', () => {
      process.stderr.write('\n')
      done(null)
    })
    reader.on('close', () => resolve(null))
    reader.setPrompt(prompt)
    reader.prompt()
  })
}
