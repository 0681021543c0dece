// Shows the program at work on a copy of the example round, under the history it would have. Run by `npm run demo`.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/qinghe-2025-3')
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

function copyRound(to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(example))
    if (!['out', '.inspect', '.git', 'README.md'].includes(name))
      cpSync(join(example, name), join(to, name), { recursive: true })
  writeFileSync(join(to, '.gitignore'), 'out/\n.inspect/\nrestricted/\n')
  writeFileSync(join(to, '.gitattributes'), '* -text\n')
  writeFileSync(join(to, 'restricted/.gitignore'), 'out/\n.inspect/\n')
  writeFileSync(join(to, 'restricted/.gitattributes'), '* -text\n')
}

/** A machine without an identity of git's, or with rules of its own for commits, makes these all the same. */
function commitAll(folder) {
  // the day before the one that the demo bears, so that its history can be asked for by day
  const day = '2025-10-09T18:00:00+08:00'
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day }
  const settings = [
    'init.defaultBranch=main',
    'user.name=demo',
    'user.email=demo@example.invalid',
    'commit.gpgSign=false',
    'core.hooksPath=',
  ].flatMap((setting) => ['-c', setting])
  for (const step of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', '示例轮次'],
  ])
    if (spawnSync('git', [...settings, ...step], { cwd: folder, env, stdio: 'ignore' }).status !== 0)
      return false
  return true
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
copyRound(folder)
const kept = commitAll(join(folder, 'restricted')) && commitAll(folder)
console.log(`示例轮次 / example round: ${relative(process.cwd(), folder)}`)
if (!kept) console.log('没有 git，或者 git 不能提交：不留痕 / no git, or it cannot commit: no history')
inspect(folder, 'check')
inspect(folder, 'score', '石桥村')
inspect(folder, 'report')
inspect(folder, 'report', 'problem-list', '--edition', 'served')
inspect(folder, 'ledger')
console.log(
  `\nWord、Excel 文件在这里 / the Word and Excel files: ${relative(process.cwd(), join(folder, 'out'))}`,
)
