// Puts together what a machine without a network needs, to be copied as it is. Run by `npm run portable`.
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'portable')
/** All that runs, and the manual; the libraries are inside dist/. */
const wanted = [
  'bin',
  'dist',
  'schemas',
  'templates',
  'examples',
  'package.json',
  'README.zh-CN.md',
  'LICENSE',
]

/** Node lies beside the program where none is installed. */
const starter = [
  '@echo off',
  'setlocal',
  'set "NODE=%~dp0node\\node.exe"',
  'if not exist "%NODE%" set "NODE=node"',
  '"%NODE%" "%~dp0village-inspect\\bin\\inspect.js" %*',
]

rmSync(folder, { recursive: true, force: true })
for (const name of wanted)
  cpSync(join(root, name), join(folder, 'village-inspect', name), { recursive: true })
// The command line of Windows wants its own line ends.
writeFileSync(join(folder, 'inspect.cmd'), `${starter.join('\r\n')}\r\n`)
console.log(
  `可以整个拷走的文件夹 / the folder to copy: portable\n  Node.js 的免安装版解压到其中的 node 文件夹 / unpack Node.js for Windows into its folder “node”`,
)
