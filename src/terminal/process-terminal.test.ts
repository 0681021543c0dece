import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/inspect.js', import.meta.url))

function shell(command: string) {
  return spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" ${command}`], { encoding: 'utf8' })
}

test.runIf(existsSync('/dev/full')).each([
  ['result', 'list kinds --lang zh >/dev/full', 2, '结果写不出去：磁盘已满'],
  ['message', 'list nothing 2>/dev/full', 2, ''],
  ['message beside a good result', 'list kinds 2>/dev/full', 0, ''],
])('a %s that cannot be written ends with an exit code and no stack', (_, command, code, said) => {
  const { status, stderr } = shell(command)
  expect(status).toBe(code)
  expect(stderr).toContain(said)
  expect(stderr).not.toContain('   at ')
})
