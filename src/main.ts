import { run } from './cli.ts'
import { processTerminal } from './terminal/process-terminal.ts'

// A reader that closes early (`inspect list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// Libraries inside the bundle would be warned about as if they were our own code.
process.noDeprecation = true

// Not awaited here: the parts of the bundle that import this file would wait for themselves.
run(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code
})
