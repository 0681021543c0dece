import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/inspect.js', import.meta.url))

function shell(command: string) {
  return spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" ${command}`], { encoding: 'utf8' })
}

test.skipIf(process.platform === 'win32')('a folder that is gone is said, without a stack', () => {
  const gone = mkdtempSync(join(tmpdir(), 'inspect-gone-'))
  const said = `cd '${gone}' && rmdir '${gone}' && exec "${process.execPath}" "${bin}" status --lang zh`
  const { status, stderr } = spawnSync('sh', ['-c', said], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, 'inspect: 当前所在的文件夹已经不在了\n  → 先进入一个存在的文件夹。\n'])
})

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
