#!/usr/bin/env node
// From Node 22 on what was compiled once is kept for the next start.
require('node:module').enableCompileCache?.()

try {
  require('../dist/main.cjs')
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error
  process.stderr.write(
    'inspect 尚未构建：请先运行 npm run build。\ninspect is not built yet: run npm run build first.\n',
  )
  process.exitCode = 2
}
