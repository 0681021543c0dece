import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { readSheets } from '../../sheets/read-table.ts'

const { path, read, bytes, put, inspect } = exampleRound()

const village = 'villages/东圩村'

function commit(folder: string, message: string) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@example.invalid', ...args], {
      cwd: path(folder),
      stdio: 'ignore',
    })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'commit.gpgSign=false', 'commit', '-qm', message)
}

function change(path: string, by: (text: string) => string): () => void {
  const before = read(path)
  put(path, by(before))
  return () => put(path, before)
}

/** Records that were there for one commit, and nowhere since. */
beforeAll(() => {
  put('.gitignore', 'out/\n.inspect/\nrestricted/\n')
  const record =
    '  - { id: ZF-950, date: null, villager_group: null, alias: null, category: null, visitors: [], matters: [] }\n'
  const scan = `  - id: "ZZ-960"\n    file: evidence/ZZ-960.pdf\n    sha256: ${'0'.repeat(64)}\n    title: 笔录\n    collected: 2025-09-01\n    by: 郑怀远\n`
  const back = [
    change(`${village}/visits.yaml`, (text) => text + record),
    change(`restricted/${village}/evidence.yaml`, (text) => text + scan),
  ]
  commit('restricted', '一')
  commit('.', '一')
  for (const restore of back) restore()
  commit('restricted', '二')
  commit('.', '二')
})

const visit = ['村民小组=一组', '被走访人代称=农户甲', '走访方式=入户', '对象类别=群众', '走访人=郑怀远']
const set = ['走访日期=2025-09-02', ...visit].flatMap((one) => ['--set', one])

test('a number that was deleted is given to nothing else: not by add', async () => {
  const { out } = await inspect('add', 'visits', '东圩村', ...set, '--dry-run')
  expect(out).toContain('ZF-951')
})

test('not by an import of rows without numbers', async () => {
  const rows = '日期,村民小组,代称,访问方式,类别,走访人\n2025-09-02,三组,农户丁,入户,群众,郑怀远\n'
  put('走访.csv', rows)
  const { out } = await inspect('import', '走访.csv', '--village', '东圩村', '--dry-run')
  expect(out).toContain('+ ZF-951')
})

test('not by the free rows of a form', async () => {
  const form = (await inspect('form', 'visits', '东圩村', '--force')).out.trim()
  const sheets = readSheets(bytes(form), form)
  const numbers = sheets.find(({ sheet }) => sheet === '走访')?.rows.map(([id = '']) => id) ?? []
  const last = numbers.findLastIndex((id) => id.startsWith('ZF-0'))
  expect(numbers[last + 1]).toBe('ZF-951')
})

test('not by add evidence, whichever of the two repositories had it', async () => {
  put('收据.txt', '收据\n')
  const { code, out } = await inspect('add', 'evidence', '东圩村', '收据.txt', '--by', '郑怀远')
  expect({ code, file: out.split('\n')[0] }).toEqual({ code: 0, file: `${village}/evidence/ZZ-961.txt` })
})

test('without git, on from the highest that is there', async () => {
  rmSync(path('.git'), { recursive: true })
  const { out } = await inspect('add', 'visits', '东圩村', ...set, '--dry-run')
  expect(out).toMatch(/ZF-0\d\d/u)
})
