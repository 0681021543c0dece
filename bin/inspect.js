#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/main.js', import.meta.url)
if (existsSync(program)) {
  await import(program.href)
} else {
  process.stderr.write(
    'inspect 尚未构建：请先运行 npm run build。\ninspect is not built yet: run npm run build first.\n',
  )
  process.exitCode = 2
}
