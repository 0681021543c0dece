import { run } from './cli.ts'
import { processTerminal } from './terminal/process-terminal.ts'

// A reader that closes early (`inspect list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), processTerminal())
