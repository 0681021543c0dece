#!/usr/bin/env node
// From Node 22 on what was compiled once is kept for the next start.
process.getBuiltinModule?.('node:module').enableCompileCache?.()

try {
  await import('../dist/main.js')
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write(
    'inspect 尚未构建：请先运行 npm run build。\ninspect is not built yet: run npm run build first.\n',
  )
  process.exitCode = 2
}
