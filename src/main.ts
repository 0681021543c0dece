import { refused, run } from './cli.ts'
import { processTerminal, unwritten } from './terminal/process-terminal.ts'

const argv = process.argv.slice(2)
const terminal = processTerminal()
let lost = 0

// A reader that closes early (`inspect list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || lost > 0) return
  lost = refused(unwritten(error), argv, terminal)
  process.exitCode = lost
})

// Libraries inside the bundle would be warned about as if they were our own code.
process.noDeprecation = true

// Not awaited here: the parts of the bundle that import this file would wait for themselves.
run(argv, terminal).then((code) => {
  process.exitCode = lost || code
})
