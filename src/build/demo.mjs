// Shows the program at work on a copy of the example round, under the history it would have. Run by `npm run demo`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeExampleHistory } from './example-history.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const day = '2025-10-10'
const linesShown = 20

/** `demo/qinghe-2025-3`, or the first number behind it that is free: nobody's trials are written over. */
function newFolder() {
  const name = join(root, 'demo/qinghe-2025-3')
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? name : `${name}-${number}`
    if (!existsSync(folder)) return folder
  }
}

/** Runs a command as a user would; ends with it where it fails. */
function inspect(folder, ...said) {
  console.log(`\n$ inspect ${said.join(' ')}`)
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 }
  const run = spawnSync(
    process.execPath,
    [join(root, 'bin/inspect.js'), '-C', folder, ...said, '--date', day],
    options,
  )
  const lines = `${run.stdout}${run.stderr}`.trimEnd().split('\n')
  console.log(lines.slice(0, linesShown).join('\n'))
  if (lines.length > linesShown) {
    console.log(`… 另有 ${lines.length - linesShown - 1} 行 / ${lines.length - linesShown - 1} lines more`)
    console.log(lines.at(-1))
  }
  if (run.status !== 0) process.exit(run.status ?? 1)
}

const folder = newFolder()
const kept = makeExampleHistory(folder)
console.log(`示例轮次 / example round: ${relative(process.cwd(), folder)}`)
if (!kept) console.log('没有 git，或者 git 不能提交：不留痕 / no git, or it cannot commit: no history')
inspect(folder, 'check')
inspect(folder, 'score', '石桥村')
inspect(folder, 'report')
inspect(folder, 'report', 'problem-list', '--edition', 'served')
inspect(folder, 'ledger')
if (kept) {
  inspect(folder, 'log', '石桥村', 'WT-003')
  inspect(folder, 'verify')
}
console.log(
  `\nWord、Excel 文件在这里 / the Word and Excel files: ${relative(process.cwd(), join(folder, 'out'))}`,
)
